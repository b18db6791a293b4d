package nl.kring.api.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives residents of one dataset names that say nothing and stay the same: HMAC-SHA-256 of the random person key, 128 bits
 * in base 32. Who knows the pseudonyms of one dataset cannot tell who is who in another. For use by one thread.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = PersonKey.BYTES;

    private final Mac mac;

    private Pseudonyms(Mac mac) {
        this.mac = mac;
    }

    static Pseudonyms of(byte[] secret, String dataset) throws GeneralSecurityException {
        byte[] own = mac(secret).doFinal(dataset.getBytes(StandardCharsets.UTF_8));
        return new Pseudonyms(mac(own));
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(key, ALGORITHM));
        return mac;
    }

    /** The pseudonym of a person key: 26 characters of a-z and 2-7. */
    public String of(String personKey) {
        byte[] digest = mac.doFinal(personKey.getBytes(StandardCharsets.UTF_8));
        return PersonKey.of(Arrays.copyOf(digest, BYTES));
    }
}
