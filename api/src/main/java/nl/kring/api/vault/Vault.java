package nl.kring.api.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seals who residents are, under a key of each person alone, and opens it again. Safe for use by many threads and by
 * several processes on one directory. About 10 µs a person.
 */
public final class Vault {

    private final Path directory;
    private final KeyFile keys;

    private Vault(Path directory, KeyFile keys) {
        this.directory = directory;
        this.keys = keys;
    }

    /**
     * The vault of a directory, which is made when it is missing and is for the owner only.
     *
     * @throws VaultException when it cannot be written
     */
    public static Vault at(Path directory) {
        try {
            return new Vault(directory, KeyFile.in(directory));
        } catch (IOException e) {
            throw new VaultException("The vault " + directory + " cannot be used: check who may write there.", e);
        }
    }

    /**
     * Seals identities, in their order. The keys of new people are safe on the disk when this returns.
     *
     * @param dataset in which they are to be opened again
     * @param identities people with distinct own ids
     * @param known person keys of earlier versions by own id: the same person keeps the same key
     * @throws VaultException when keys cannot be read or written
     */
    public List<Sealed> seal(String dataset, List<Identity> identities, Map<String, String> known) {
        List<KeyFile.Entry> entries = entries(identities, known);
        Lock lock = new Lock(dataset);
        List<Sealed> sealed = new ArrayList<>(identities.size());
        try {
            for (int i = 0; i < identities.size(); i++) {
                KeyFile.Entry entry = entries.get(i);
                byte[] plain = Envelope.of(identities.get(i));
                sealed.add(new Sealed(entry.person(), lock.seal(entry.person(), entry.aes(), plain)));
            }
        } catch (GeneralSecurityException e) {
            throw new VaultException("Identities cannot be encrypted on this Java platform.", e);
        }
        return sealed;
    }

    /**
     * Opens sealed identities.
     *
     * @return by person key, in the order given
     * @throws VaultException when a key is missing or the bytes were sealed for another person or dataset
     */
    public Map<String, Identity> open(String dataset, Collection<Sealed> sealed) {
        Map<String, byte[]> held = read();
        Lock lock = new Lock(dataset);
        Map<String, Identity> opened = new LinkedHashMap<>(sealed.size() * 4 / 3 + 1);
        for (Sealed one : sealed) {
            byte[] aes = held.get(one.key());
            if (aes == null) {
                throw new VaultException(
                        "The vault " + directory + " lacks keys of dataset " + dataset
                                + ": it belongs to another database. Restore the vault of this one.",
                        null);
            }
            opened.put(one.key(), open(lock, one, aes));
        }
        return opened;
    }

    private static Identity open(Lock lock, Sealed sealed, byte[] aes) {
        try {
            return Envelope.read(lock.open(sealed.key(), aes, sealed.bytes()));
        } catch (GeneralSecurityException | IOException e) {
            throw new VaultException(
                    "A sealed identity does not belong to its person and dataset: the database was changed by hand.",
                    e);
        }
    }

    /**
     * The pseudonyms of a dataset's residents. The secret behind them lies beside the keys and is made when it is missing.
     *
     * @throws VaultException when it cannot be read or written
     */
    public Pseudonyms pseudonyms(String dataset) {
        try {
            return Pseudonyms.of(keys.secret(), dataset);
        } catch (IOException e) {
            throw new VaultException("The secret in the vault " + directory + " cannot be read or written.", e);
        } catch (GeneralSecurityException e) {
            throw new VaultException("Pseudonyms cannot be made on this Java platform.", e);
        }
    }

    private List<KeyFile.Entry> entries(List<Identity> identities, Map<String, String> known) {
        Map<String, byte[]> held = known.isEmpty() ? new HashMap<>() : read();
        Iterator<KeyFile.Entry> fresh = add((int) identities.stream()
                        .filter(identity -> !held.containsKey(known.get(identity.ownId())))
                        .count())
                .iterator();
        List<KeyFile.Entry> entries = new ArrayList<>(identities.size());
        for (Identity identity : identities) {
            String person = known.get(identity.ownId());
            byte[] aes = person == null ? null : held.get(person);
            entries.add(person == null || aes == null ? fresh.next() : new KeyFile.Entry(person, aes));
        }
        return entries;
    }

    private List<KeyFile.Entry> add(int count) {
        try {
            return count == 0 ? List.of() : keys.add(count);
        } catch (IOException e) {
            throw new VaultException(
                    "New keys cannot be written to the vault " + directory + ": check free space and permissions.", e);
        }
    }

    private Map<String, byte[]> read() {
        try {
            return keys.read();
        } catch (IOException e) {
            throw new VaultException("The keys in the vault " + directory + " cannot be read.", e);
        }
    }
}
