package nl.kring.cypher.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kring.cypher.Statements;
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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads one version within one transaction. */
final class NetworkReader {

    private final TransactionContext tx;
    private final Value version;
    private final NetworkBuilder builder;
    private final List<String> attributes;
    private final @Nullable Actor[] actors;
    private final TieArrays ties;

    NetworkReader(TransactionContext tx, Value version) {
        this.tx = tx;
        this.version = version;
        this.builder = VersionProperties.builder(version);
        this.attributes = version.get("attributes").asList(Value::asString);
        this.actors = new Actor[version.get("actors").asInt()];
        this.ties = new TieArrays(version.get("ties").asInt());
    }

    /** The version; empty when some of it may have been deleted while it was read, since a newer one is current. */
    Optional<StoredNetwork> whole(StoredDataset dataset) {
        takeNeighbourhoods();
        Map<String, Object> parameters = new HashMap<>(parameters());
        parameters.put("attributes", AttributeKeys.inOrder(attributes));
        tx.run(Statements.one("read/actors"), parameters).forEachRemaining(this::take);
        Map<String, byte[]> sealed = sealed();
        boolean whole = tx.run(Statements.one("read/is-whole"), parameters())
                .single()
                .get(0)
                .asBoolean();
        return whole ? Optional.of(new StoredNetwork(dataset, network(), sealed)) : Optional.empty();
    }

    private void takeNeighbourhoods() {
        tx.run(Statements.one("read/neighbourhoods"), parameters())
                .forEachRemaining(row -> builder.add(neighbourhood(row.get(0))));
    }

    private Network network() {
        for (Actor actor : actors) {
            builder.add(present(actor));
        }
        for (int i = 0; i < ties.count(); i++) {
            builder.add(ties.tie(i, number -> present(actors[number]).id()));
        }
        return builder.build();
    }

    private Map<String, byte[]> sealed() {
        Map<String, byte[]> sealed = new HashMap<>();
        tx.run(Statements.one("read/identities"), parameters())
                .forEachRemaining(
                        row -> sealed.put(row.get(0).asString(), row.get(1).asByteArray()));
        return Collections.unmodifiableMap(sealed);
    }

    private Map<String, Object> parameters() {
        return Map.of("version", version.get("id"));
    }

    private static Actor present(@Nullable Actor actor) {
        if (actor == null) {
            throw new StoreException(
                    Reason.DAMAGED, "The stored version misses some of its actors.", "Import the dataset again.");
        }
        return actor;
    }

    private void take(Record row) {
        int position = row.get(0).asInt();
        actors[position] = actor(row);
        ties.take(position, row.get(11));
    }

    private static Neighbourhood neighbourhood(Value row) {
        return new Neighbourhood(
                row.get("code").asString(),
                row.get("name").asString(),
                area(row.get("districtCode"), row.get("district")),
                area(row.get("municipalityCode"), row.get("municipality")));
    }

    private static @Nullable Area area(Value code, Value name) {
        return code.isNull() ? null : new Area(code.asString(), name.asString());
    }

    private Actor actor(Record row) {
        Profile profile = profile(row);
        String name = Columns.text(row.get(4));
        return switch (row.get(2).asInt()) {
            case 0 -> new Resident(profile, Columns.whole(row.get(7)), Columns.whole(row.get(8)));
            case 1 -> new Organisation(profile, name, Ring.valueOf(row.get(3).asString()));
            case 2 -> new Professional(profile, name);
            default -> new PolicyActor(profile, name);
        };
    }

    private Profile profile(Record row) {
        Value respondent = row.get(5);
        Asked asked = respondent.isNull() ? Asked.UNKNOWN : respondent.asBoolean() ? Asked.YES : Asked.NO;
        return new Profile(
                row.get(1).asString(),
                row.get(10).asList(Value::asString),
                asked,
                rings(row.get(6)),
                attributes(row.get(9)));
    }

    private static Set<Ring> rings(Value names) {
        Set<Ring> rings = EnumSet.noneOf(Ring.class);
        for (int i = 0; !names.isNull() && i < names.size(); i++) {
            rings.add(Ring.valueOf(names.get(i).asString()));
        }
        return rings;
    }

    private Map<String, String> attributes(Value values) {
        Map<String, String> present = new LinkedHashMap<>();
        for (int i = 0; i < attributes.size(); i++) {
            Value value = values.get(i);
            if (!value.isNull()) {
                present.put(attributes.get(i), value.asString());
            }
        }
        return present;
    }
}
