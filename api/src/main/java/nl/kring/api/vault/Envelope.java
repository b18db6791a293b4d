package nl.kring.api.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An identity as bytes, filled up with zeros to a multiple of 64 so that its length tells little. */
final class Envelope {

    private static final int BLOCK = 64;
    private static final byte[] ZEROS = new byte[BLOCK];

    private Envelope() {}

    static byte[] of(Identity identity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, identity.ownId());
            text(out, identity.name());
            out.writeInt(identity.contacts().size());
            for (Map.Entry<String, String> contact : identity.contacts().entrySet()) {
                text(out, contact.getKey());
                text(out, contact.getValue());
            }
            out.write(ZEROS, 0, Math.floorMod(-out.size(), BLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Identity read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String ownId = requireText(in);
        String name = text(in);
        int count = in.readInt();
        Map<String, String> contacts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            contacts.put(requireText(in), requireText(in));
        }
        return new Identity(ownId, name, contacts);
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : utf8.length);
        out.write(utf8);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String requireText(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("A text is missing");
        }
        return text;
    }
}
