package nl.kring.datasets;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that appear in a folder together, when all are done. They are written apart, on the same disk, and moved at the
 * end, so a run that fails or is cancelled leaves none of them half.
 */
public final class Staging implements AutoCloseable {
    private static final String HIDDEN = ".kring-";

    private final Path folder;
    private final Path apart;
    private final boolean personal;
    private final List<String> names = new ArrayList<>();

    private Staging(Path folder, Path apart, boolean personal) {
        this.folder = folder;
        this.apart = apart;
        this.personal = personal;
    }

    /**
     * Begins files for a folder, which is made when it does not exist.
     *
     * @param personal whether only the owner may read the files, where the file system knows owners
     * @throws FileSystemException of the folder as it was given, when no files can be made there
     */
    public static Staging of(Path folder, boolean personal) throws IOException {
        Path place = folder.toAbsolutePath();
        return new Staging(place, apart(folder, place), personal);
    }

    private static Path apart(Path given, Path place) throws IOException {
        Path parent = place.getParent();
        try {
            if (parent != null && !Files.exists(place)) {
                Files.createDirectories(parent);
            }
            return Files.createTempDirectory(Files.exists(place) || parent == null ? place : parent, HIDDEN);
        } catch (FileSystemException e) {
            throw ofFolder(given, e);
        }
    }

    /** The same failure, of the folder that was given instead of one that only this class knows. */
    private static FileSystemException ofFolder(Path given, FileSystemException failed) {
        FileSystemException named = failed instanceof AccessDeniedException
                ? new AccessDeniedException(given.toString())
                : new FileSystemException(
                        given.toString(),
                        null,
                        failed.getReason() == null ? "no files can be made there." : failed.getReason());
        named.initCause(failed);
        return named;
    }

    /** A writer of UTF-8 to a file of this name; fails on what is not a character. The caller closes it. */
    public Writer file(String name) throws IOException {
        Path file = apart.resolve(name);
        Files.createFile(file, attributes(file.getFileSystem()));
        names.add(name);
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** Puts the files in their place, and takes away others of these names that an earlier run left. */
    public void keep(List<String> owned) throws IOException {
        Files.createDirectories(folder);
        for (String name : owned) {
            if (!names.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        for (String name : names) {
            Files.move(apart.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        names.clear();
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(apart.resolve(name));
        }
        Files.deleteIfExists(apart);
    }

    private FileAttribute<?>[] attributes(FileSystem system) {
        return personal && system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
