package nl.kring.api.vault;

/** 128 random bits as 26 characters of base32 (RFC 4648, lower case, no padding). */
final class PersonKey {

    static final int BYTES = 16;
    static final int CHARACTERS = 26;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private PersonKey() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = (bits << Byte.SIZE) | (next & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((bits >> held) & 31));
            }
            bits &= (1 << held) - 1;
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((bits << (BITS - held)) & 31));
        }
        return text.toString();
    }
}
