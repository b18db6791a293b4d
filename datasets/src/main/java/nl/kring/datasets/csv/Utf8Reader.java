package nl.kring.datasets.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 strictly. A byte order mark is passed over. Everything before a damaged place is handed on first, so that
 * the place can be told.
 */
final class Utf8Reader extends Reader {
    private static final int ROOM = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).flip();
    private final CharBuffer chars = CharBuffer.allocate(ROOM).flip();
    private boolean started;
    private boolean ended;
    private @Nullable Damage damage;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** What comes next, up to some ten thousand characters, without reading on. */
    CharSequence ahead() throws IOException {
        fill();
        return chars;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        fill();
        if (!chars.hasRemaining()) {
            if (damage != null) {
                throw damage;
            }
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        while (!chars.hasRemaining() && !ended) {
            load();
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, ended);
            chars.flip();
            if (result.isError()) {
                stop(new Damage("encoding-utf8", "The file is not UTF-8 here: save it as UTF-8."));
            }
            stopAtNul();
        }
    }

    private void load() throws IOException {
        bytes.compact();
        int room = bytes.remaining();
        int count = in.readNBytes(bytes.array(), bytes.position(), room);
        ended = count < room;
        bytes.position(bytes.position() + count).flip();
        if (!started) {
            started = true;
            start();
        }
    }

    /** Looks at the first bytes: a mark of UTF-8 is passed over, UTF-16 told by its mark or its zeros. */
    private void start() {
        int first = at(0);
        int second = at(1);
        if (first == 0xEF && second == 0xBB && at(2) == 0xBF) {
            bytes.position(3);
        } else if ((first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || first == 0
                || second == 0) {
            bytes.position(bytes.limit());
            stop(Damage.ofFile("encoding-utf16", "The file looks like UTF-16: save it as UTF-8."));
        }
    }

    private int at(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    private void stopAtNul() {
        char[] array = chars.array();
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (array[i] == 0) {
                chars.limit(i);
                stop(new Damage("encoding-nul", "The file has a zero character here: it is damaged or not text."));
                return;
            }
        }
    }

    private void stop(Damage reason) {
        ended = true;
        damage = reason;
    }
}
