package nl.kring.api.vault;

/**
 * An identity that only the vault can read.
 *
 * @param key the person key, 26 characters
 * @param bytes ciphertext, bound to the key and the dataset; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and 100,000 of them pass by
public record Sealed(String key, byte[] bytes) {}
