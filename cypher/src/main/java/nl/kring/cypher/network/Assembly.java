package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Area;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** A network put together again from rows that come in any order; actors and ties from many threads at once. */
final class Assembly {

    private final Properties version;
    private final List<String> attributes;
    private final List<String> keys;
    private final @Nullable Neighbourhood[] neighbourhoods;
    private final @Nullable Actor[] actors;
    private final TieArrays ties;
    private final Map<String, byte[]> sealed = new HashMap<>();
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    /** @param version properties of the version's node */
    Assembly(Properties version) {
        this.version = version;
        this.attributes = version.texts("attributes");
        this.keys = AttributeKeys.inOrder(attributes);
        this.neighbourhoods = new Neighbourhood[version.whole("neighbourhoods")];
        this.actors = new Actor[version.whole("actors")];
        this.ties = new TieArrays(version.whole("ties"));
    }

    void neighbourhood(Properties row) {
        neighbourhoods[row.whole("position")] = new Neighbourhood(
                row.string("code"), row.string("name"), area(row, "district"), area(row, "municipality"));
    }

    private static @Nullable Area area(Properties row, String prefix) {
        String code = row.text(prefix + "Code");
        return code == null ? null : new Area(code, row.string(prefix));
    }

    /**
     * Takes an actor.
     *
     * @param labels of its node
     * @param codes of its neighbourhoods, in order
     * @return its number
     */
    int actor(List<String> labels, Properties row, List<String> codes) {
        int number = row.whole("position");
        Profile profile = new Profile(row.string("id"), shared(codes), asked(row), roles(row), values(row));
        actors[number] = actor(labels, row, profile);
        return number;
    }

    private static Actor actor(List<String> labels, Properties row, Profile profile) {
        if (labels.contains("Resident")) {
            return new Resident(profile, row.count("contactsElsewhere"), row.count("supportElsewhere"));
        }
        if (labels.contains("Organisation")) {
            return new Organisation(profile, row.text("name"), Ring.valueOf(row.string("ring")));
        }
        return labels.contains("Professional")
                ? new Professional(profile, row.text("name"))
                : new PolicyActor(profile, row.text("name"));
    }

    private static Asked asked(Properties row) {
        Boolean respondent = row.flag("respondent");
        return respondent == null ? Asked.UNKNOWN : respondent ? Asked.YES : Asked.NO;
    }

    private static Set<Ring> roles(Properties row) {
        Set<Ring> roles = EnumSet.noneOf(Ring.class);
        row.texts("roles").forEach(ring -> roles.add(Ring.valueOf(ring)));
        return roles;
    }

    private Map<String, String> values(Properties row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.size(); i++) {
            String value = row.text(keys.get(i));
            if (value != null) {
                values.put(attributes.get(i), value);
            }
        }
        return values;
    }

    private List<String> shared(List<String> codes) {
        List<String> same = new ArrayList<>(codes.size());
        codes.forEach(code -> same.add(shared.computeIfAbsent(code, first -> first)));
        return same;
    }

    void tie(int source, int target, TieType type, Properties row) {
        ties.take(source, target, type, row);
    }

    void sealed(String key, byte[] ciphertext) {
        sealed.put(key, ciphertext);
    }

    /**
     * The whole.
     *
     * @throws StoreException when a row never came in
     */
    StoredNetwork finish(StoredDataset dataset) {
        NetworkBuilder builder = VersionProperties.builder(version);
        for (Neighbourhood neighbourhood : neighbourhoods) {
            builder.add(present(neighbourhood, "a neighbourhood"));
        }
        for (Actor actor : actors) {
            builder.add(present(actor, "an actor"));
        }
        for (int i = 0; i < ties.count(); i++) {
            builder.add(
                    ties.tie(i, number -> present(actors[number], "an actor").id()));
        }
        Network network = builder.build();
        return new StoredNetwork(dataset, network, Collections.unmodifiableMap(sealed));
    }

    private static <T> T present(@Nullable T row, String what) {
        if (row == null) {
            throw damaged(what);
        }
        return row;
    }

    static StoreException damaged(String what) {
        return new StoreException(
                Reason.DAMAGED, "The stored version misses " + what + ".", "Import the dataset again.");
    }
}
