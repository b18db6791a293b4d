package nl.kring.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time on a data directory. Neo4j has a lock of its own but finds out late and says it badly; this one
 * is tried before Neo4j starts. The operating system releases it when the process ends, however it ends.
 */
final class DirectoryLock implements AutoCloseable {

    /** With less than this free, Neo4j neither starts nor stops: bytes. */
    static final long LEAST_FREE = 200L << 20;

    private static final String NAME = "lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the directory, which is made when it is missing.
     *
     * @param leastFree bytes that must be free on its disk
     * @throws StoreException when another process has it, the disk is nearly full, or it cannot be written
     */
    static DirectoryLock take(Path directory, long leastFree) {
        try {
            create(directory);
            requireFree(directory, leastFree);
            FileChannel channel = FileChannel.open(
                    directory.resolve(NAME),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(directory, null);
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Reason.FAILED,
                    "The data directory " + directory + " cannot be used: " + e.getMessage(),
                    "Choose a directory that this user may write.",
                    e);
        }
    }

    /** For its owner only, where the file system knows owners. */
    private static void create(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * @param leastFree bytes
     * @throws StoreException when fewer are free on the disk of the directory
     */
    static void requireFree(Path directory, long leastFree) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < leastFree) {
                throw new StoreException(
                        StoreException.Reason.NO_SPACE,
                        "The disk of " + directory + " has " + (free >> 20) + " MB free; the database needs "
                                + (leastFree >> 20) + " MB.",
                        "Free some space, or choose a data directory on another disk.");
            }
        } catch (IOException unknown) {
            // A file system that does not tell its free space is taken at its word.
            return;
        }
    }

    static StoreException inUse(Path directory, @Nullable Throwable cause) {
        return new StoreException(
                StoreException.Reason.IN_USE,
                "Another process uses the data directory " + directory.toAbsolutePath() + ".",
                "Stop it first, or choose another data directory.",
                cause);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
