package nl.kring.datasets;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes with a name: a file, something uploaded, a resource or a text.
 *
 * @param name name of the file, without folder; stands in reports
 * @param opening gives the bytes from the start, each time it is asked
 */
public record Source(String name, Opening opening) {

    /** Gives the bytes. */
    @FunctionalInterface
    public interface Opening {
        /** A stream of all bytes; the caller closes it. */
        InputStream open() throws IOException;
    }

    /** A file. */
    public static Source of(Path file) {
        Path name = file.getFileName();
        return new Source(name == null ? "file" : name.toString(), () -> Files.newInputStream(file));
    }

    /** A resource beside a class. */
    public static Source of(Class<?> beside, String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        return new Source(name, () -> {
            InputStream stream = beside.getResourceAsStream(resource);
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream;
        });
    }

    /** A text. */
    public static Source of(String name, String text) {
        return new Source(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The name without its last extension. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Opens it.
     *
     * @throws DatasetException {@code file-unreadable} when it cannot be opened
     */
    public InputStream open() {
        try {
            return opening.open();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** That it cannot be read, or not to its end. */
    public DatasetException unreadable() {
        return new DatasetException(new BadRow(
                name, 0, null, "file-unreadable", "The file cannot be read: check that it exists and may be read."));
    }
}
