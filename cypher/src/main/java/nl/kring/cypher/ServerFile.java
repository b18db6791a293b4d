package nl.kring.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * What a running server leaves in its data directory so that commands of the same user can join it: three lines, readable
 * by the owner only.
 *
 * @param port of Bolt on the loopback address, 1–65535
 * @param secret password of the database until the server stops
 * @param pid process id of the server
 */
record ServerFile(int port, String secret, long pid) {

    private static final String NAME = "server";

    /** Empty when there is none, or when it is not a whole one. */
    static Optional<ServerFile> read(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve(NAME), StandardCharsets.US_ASCII);
            return Optional.of(
                    new ServerFile(Integer.parseInt(lines.get(0)), lines.get(1), Long.parseLong(lines.get(2))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException absent) {
            return Optional.empty();
        }
    }

    /** Written aside and moved into place, so that no one ever reads half a file. */
    void write(Path directory) {
        Path aside = directory.resolve(NAME + ".new");
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, ownerOnly(directory));
            Files.writeString(aside, port + "\n" + secret + "\n" + pid + "\n", StandardCharsets.US_ASCII);
            Files.move(aside, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
