package nl.kring.api.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Where uploaded files lie for a while. */
final class Uploads {

    private Uploads() {}

    /** The folder of a data directory, for the owner only; made when it is missing. */
    static Path in(Path data) {
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(data);
            Path uploads = data.toAbsolutePath().resolve("uploads");
            return Files.isDirectory(uploads) ? uploads : Files.createDirectory(uploads, ownerOnly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
