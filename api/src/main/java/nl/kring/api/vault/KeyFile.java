package nl.kring.api.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys, 48 bytes a person: 16 of person key, 32 of AES key. Records are only added at the end, or overwritten with zeros
 * when someone is erased. A last record that was cut off by a crash is no record, and the next addition overwrites it.
 * Read anew each time, since other processes add to it and erase in it.
 */
final class KeyFile {

    static final int AES_BYTES = 32;
    static final int RECORD = PersonKey.BYTES + AES_BYTES;

    private static final Object ONE_WRITER = new Object();

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    /** A person key with its AES key. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(String person, byte[] aes) {}

    private KeyFile(Path file) {
        this.file = file;
    }

    /** The key file of a directory; both are made, for the owner only, when they are missing. */
    static KeyFile in(Path directory) throws IOException {
        boolean posix = isPosix(directory);
        Files.createDirectories(directory, ownerOnly(posix, "rwx------"));
        Path file = directory.resolve("keys");
        try {
            Files.createFile(file, ownerOnly(posix, "rw-------"));
            if (posix) {
                force(directory);
            }
        } catch (FileAlreadyExistsException asBefore) {
            return new KeyFile(file);
        }
        return new KeyFile(file);
    }

    /** New random keys. They are on the disk, to stay, when this returns. */
    List<Entry> add(int count) throws IOException {
        byte[] fresh = new byte[Math.multiplyExact(count, RECORD)];
        random.nextBytes(fresh);
        synchronized (ONE_WRITER) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                append(channel, fresh, channel.size() / RECORD * RECORD);
                assert held.isValid();
            }
        }
        List<Entry> added = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            added.add(entry(ByteBuffer.wrap(fresh, i * RECORD, RECORD)));
        }
        return added;
    }

    /** All AES keys by person key, without those that were erased. */
    Map<String, byte[]> read() throws IOException {
        ByteBuffer records = ByteBuffer.wrap(Files.readAllBytes(file));
        Map<String, byte[]> keys = new HashMap<>(records.limit() / RECORD * 4 / 3 + 1);
        while (records.remaining() >= RECORD) {
            Entry entry = entry(records);
            if (!isErased(entry)) {
                keys.put(entry.person, entry.aes);
            }
        }
        return keys;
    }

    /** The secret of pseudonyms, 32 bytes; made by whoever asks first. */
    byte[] secret() throws IOException {
        Path secret = file.resolveSibling("pseudonyms");
        synchronized (ONE_WRITER) {
            try (FileChannel channel = FileChannel.open(
                            secret,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                            ownerOnly(isPosix(secret), "rw-------"));
                    FileLock held = channel.lock()) {
                assert held.isValid();
                if (channel.size() < AES_BYTES) {
                    byte[] fresh = new byte[AES_BYTES];
                    random.nextBytes(fresh);
                    channel.truncate(0);
                    append(channel, fresh, 0);
                }
                ByteBuffer read = ByteBuffer.allocate(AES_BYTES);
                channel.position(0);
                if (channel.read(read) < AES_BYTES) {
                    throw new IOException("The secret of pseudonyms is cut off");
                }
                return read.array();
            }
        }
    }

    private static void append(FileChannel channel, byte[] records, long end) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(records);
        channel.position(end);
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) <= 0) {
                throw new IOException("The key file cannot be written");
            }
        }
        channel.force(true);
    }

    private static Entry entry(ByteBuffer from) {
        byte[] person = new byte[PersonKey.BYTES];
        byte[] aes = new byte[AES_BYTES];
        from.get(person).get(aes);
        return new Entry(PersonKey.of(person), aes);
    }

    private static boolean isErased(Entry entry) {
        for (byte part : entry.aes) {
            if (part != 0) {
                return false;
            }
        }
        return true;
    }

    /** A new file is only sure to be there after a crash when its directory was written. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
