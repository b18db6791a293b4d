package nl.kring.api.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for one dataset. Sealed bytes are: the version of this form (1 byte), nonce (12), ciphertext, tag (16). The
 * dataset and the person key are authenticated with them. Not safe for use by many threads.
 */
final class Lock {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final String dataset;
    private final Cipher cipher;
    private final SecureRandom random = new SecureRandom();

    Lock(String dataset) {
        this.dataset = dataset;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    byte[] seal(String person, byte[] aes, byte[] plain) throws GeneralSecurityException {
        byte[] sealed = new byte[1 + NONCE + plain.length + TAG];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        sealed[0] = VERSION;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        prepare(Cipher.ENCRYPT_MODE, person, aes, nonce, 0);
        cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE);
        return sealed;
    }

    byte[] open(String person, byte[] aes, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < 1 + NONCE + TAG || sealed[0] != VERSION) {
            throw new GeneralSecurityException("Not a sealed identity");
        }
        prepare(Cipher.DECRYPT_MODE, person, aes, sealed, 1);
        return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
    }

    private void prepare(int mode, String person, byte[] aes, byte[] nonce, int at) throws GeneralSecurityException {
        cipher.init(
                mode, new SecretKeySpec(aes, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce, at, NONCE), random);
        cipher.updateAAD((person + '\n' + dataset).getBytes(StandardCharsets.UTF_8));
    }
}
