package nl.kring.api.neighbourhood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sentences in which names lead to pages. */
public final class Linked {

    private final Map<String, String> addresses;
    private final List<String> names;

    /** @param addresses of pages by name */
    public Linked(Map<String, String> addresses) {
        this.addresses = Map.copyOf(addresses);
        // Of a name within a name the longer one is meant.
        this.names = addresses.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * A stretch of a sentence.
     *
     * @param text as it is read
     * @param address of the page of whom it names; null when it names nobody
     */
    public record Piece(String text, @Nullable String address) {}

    /** A sentence in pieces, which together are that sentence. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            String name = nameAt(text, at);
            if (name == null) {
                at++;
                continue;
            }
            if (at > plain) {
                pieces.add(new Piece(text.substring(plain, at), null));
            }
            plain = at + name.length();
            pieces.add(new Piece(text.substring(at, plain), addresses.get(name)));
            at = plain;
        }
        if (plain < text.length()) {
            pieces.add(new Piece(text.substring(plain), null));
        }
        return pieces;
    }

    /** Whole words only; a sentence may have made the first letter a capital. */
    private @Nullable String nameAt(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return null;
        }
        for (String name : names) {
            int end = at + name.length();
            if (text.regionMatches(at == 0, at, name, 0, name.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return name;
            }
        }
        return null;
    }
}
