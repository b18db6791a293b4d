package nl.kring.api.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.kring.api.rest.Refusal;
import nl.kring.api.vault.Identity;
import nl.kring.api.vault.Pseudonyms;
import nl.kring.api.vault.Sealed;
import nl.kring.api.vault.Vault;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.cypher.network.StoredNetwork;
import nl.kring.datasets.Dataset;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;

/** Stores datasets without a name or own id of a resident in the graph, and gives them back. Safe for use by many threads. */
public final class DatasetService {

    private final NetworkStore store;
    private final Vault vault;
    private final HeldDatasets held = new HeldDatasets();

    public DatasetService(NetworkStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /**
     * Stores a dataset under its name. Until this returns readers get the version before; when it fails or is cancelled
     * they keep it.
     *
     * @throws nl.kring.cypher.StoreException when it is cancelled, or the store cannot take it
     */
    public StoredDataset store(Dataset dataset, Progress progress, BooleanSupplier cancelled) {
        Network network = dataset.network();
        String name = network.provenance().name();
        List<Identity> identities = new ArrayList<>();
        for (Actor actor : network.actors()) {
            if (actor.kind() == Kind.RESIDENT) {
                identities.add(identity(actor.id(), dataset));
            }
        }
        List<Sealed> sealed = vault.seal(name, identities, knownKeys(name));
        Map<String, String> keys = new HashMap<>();
        Map<String, byte[]> ciphertext = new LinkedHashMap<>();
        for (int i = 0; i < sealed.size(); i++) {
            keys.put(identities.get(i).ownId(), sealed.get(i).key());
            ciphertext.put(sealed.get(i).key(), sealed.get(i).bytes());
        }
        return store.write(name, network.withIds(id -> keys.getOrDefault(id, id)), ciphertext, progress, cancelled);
    }

    private static Identity identity(String id, Dataset dataset) {
        nl.kring.datasets.Identity known = dataset.identities().of(id);
        if (known == null) {
            return new Identity(id, null, Map.of());
        }
        Map<String, String> contacts = new LinkedHashMap<>();
        if (known.email() != null) {
            contacts.put("email", known.email());
        }
        if (known.phone() != null) {
            contacts.put("phone", known.phone());
        }
        if (known.address() != null) {
            contacts.put("address", known.address());
        }
        return new Identity(id, known.name(), contacts);
    }

    /** Person keys of the current version by own id; none when the dataset is new. */
    private Map<String, String> knownKeys(String name) {
        Map<String, String> keys = new HashMap<>();
        if (store.find(name).isPresent()) {
            open(name, store.read(name)).forEach((key, identity) -> keys.put(identity.ownId(), key));
        }
        return keys;
    }

    private Map<String, Identity> open(String name, StoredNetwork stored) {
        return vault.open(
                name,
                stored.sealed().entrySet().stream()
                        .map(entry -> new Sealed(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The stored datasets, by name. */
    public List<StoredDataset> list() {
        return store.list();
    }

    /**
     * A stored dataset without its content.
     *
     * @throws Refusal 404 when there is none of that name
     */
    public StoredDataset required(String name) {
        return find(name)
                .orElseThrow(() -> Refusal.missing(
                        "unknown-dataset",
                        "There is no dataset of that name.",
                        "See /api/v1/datasets for those there are."));
    }

    /** A stored dataset without its content; empty when there is none of that name. */
    public Optional<StoredDataset> find(String name) {
        return store.find(name);
    }

    /**
     * The versions of a dataset that readers can get: the current one, since its successor replaces a version.
     *
     * @throws Refusal 404 when there is no dataset of that name
     */
    List<DatasetFacts.Version> versions(String name) {
        StoredDataset current = required(name);
        return List.of(new DatasetFacts.Version(
                Long.toString(current.version()), "current", current.since(), current.actors(), current.ties()));
    }

    /**
     * The network of a dataset, equal to the one that was read from files.
     *
     * @throws nl.kring.cypher.StoreException {@code UNKNOWN_DATASET}
     */
    public Network load(String name) {
        StoredNetwork stored = store.read(name);
        Map<String, Identity> identities = open(name, stored);
        return stored.network().withIds(id -> {
            Identity identity = identities.get(id);
            return identity == null ? id : identity.ownId();
        });
    }

    /**
     * A dataset with pseudonyms for residents: for figures, and for all who may not know people. Those last asked for are
     * kept in memory as long as there is room.
     *
     * @throws nl.kring.cypher.StoreException {@code UNKNOWN_DATASET}
     */
    public OpenDataset pseudonymous(String name) {
        long version = store.find(name).map(StoredDataset::version).orElse(0L);
        OpenDataset known = held.get(name);
        return known != null && known.dataset().version() == version ? known : readPseudonymous(name);
    }

    /** One at a time: a large network is read once, however many ask. */
    private synchronized OpenDataset readPseudonymous(String name) {
        long version = store.find(name).map(StoredDataset::version).orElse(0L);
        OpenDataset known = held.get(name);
        if (known != null && known.dataset().version() == version) {
            return known;
        }
        StoredNetwork stored = store.read(name);
        Pseudonyms pseudonyms = vault.pseudonyms(name);
        Network network = stored.network();
        Network pseudonymous = network.withIds(
                id -> network.actor(network.number(id)).kind() == Kind.RESIDENT ? pseudonyms.of(id) : id);
        OpenDataset read = new OpenDataset(stored.dataset(), pseudonymous, pseudonymous.hash());
        held.put(name, read);
        return read;
    }
}
