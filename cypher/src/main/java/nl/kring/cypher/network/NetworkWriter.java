package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import nl.kring.cypher.Statements;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.neo4j.driver.Record;

/** Turns a network into batches of a {@link Staging}: nodes first, then what joins them, by the ids of the nodes. */
final class NetworkWriter {

    /** Small enough that what a transaction holds stays near the processor: 2,000 take a tenth less work than 25,000. */
    private static final int BATCH = 3_000;

    private final Staging staging;
    private final Network network;
    private final NodeRows rows;
    private final String[] actors;
    private final Map<String, String> neighbourhoods = new HashMap<>();

    NetworkWriter(Staging staging, Network network) {
        this.staging = staging;
        this.network = network;
        this.rows = new NodeRows(network);
        this.actors = new String[network.order()];
    }

    /** How many rows the batches will have. */
    static long rows(Network network, Map<String, byte[]> sealed) {
        long places = network.actors().stream()
                .mapToLong(actor -> actor.neighbourhoods().size())
                .sum();
        return network.neighbourhoods().size()
                + network.order()
                + places
                + network.ties().count()
                + 2L * NodeRows.waves(network.ties()).size()
                + sealed.size();
    }

    void write(Map<String, byte[]> sealed) {
        writeNeighbourhoods();
        for (Kind kind : Kind.values()) {
            writeActors(kind);
            writePlaces(kind);
        }
        for (TieType type : TieType.values()) {
            writeTies(type);
        }
        writeWaves();
        writeIdentities(sealed);
    }

    private void writeNeighbourhoods() {
        List<Neighbourhood> all = network.neighbourhoods();
        int[] positions = range(all.size());
        for (Record row : writeNodes("write/neighbourhoods", positions, i -> NodeRows.neighbourhood(i, all.get(i)))) {
            neighbourhoods.put(
                    all.get(row.get("position").asInt()).code(),
                    row.get("element").asString());
        }
    }

    /** A node each, and what joins it to the version; far too few for more than one batch. */
    private void writeWaves() {
        List<Map<String, Object>> waves = NodeRows.waves(network.ties());
        staging.batch(Statements.one("write/waves"), Map.of("rows", waves), 2 * waves.size());
    }

    private void writeActors(Kind kind) {
        for (Record row : writeNodes("write/actors/" + fileName(kind), actorsOf(kind), rows::actor)) {
            actors[row.get("position").asInt()] = row.get("element").asString();
        }
    }

    private List<Record> writeNodes(String file, int[] positions, IntFunction<Object> row) {
        List<Record> written = new ArrayList<>(positions.length);
        for (int from = 0; from < positions.length; from += BATCH) {
            List<Object> batch = Arrays.stream(positions, from, Math.min(positions.length, from + BATCH))
                    .mapToObj(row)
                    .toList();
            written.addAll(staging.batch(Statements.one(file), Map.of("rows", batch), batch.size()));
        }
        return written;
    }

    private void writePlaces(Kind kind) {
        String statement = Statements.one("write/places/" + placeFile(kind));
        PlaceColumns batch = new PlaceColumns();
        for (int i : actorsOf(kind)) {
            Actor actor = network.actor(i);
            for (int place = 0; place < actor.neighbourhoods().size(); place++) {
                batch.add(actors[i], neighbourhoods.get(actor.neighbourhoods().get(place)), place);
                if (batch.size() == BATCH) {
                    staging.batch(statement, batch.parameters(), batch.size());
                    batch = new PlaceColumns();
                }
            }
        }
        staging.batch(statement, batch.parameters(), batch.size());
    }

    private void writeTies(TieType type) {
        String statement = Statements.one("write/ties/" + fileName(type));
        int[] ties = tiesOf(type);
        for (int from = 0; from < ties.length; from += BATCH) {
            TieColumns batch = new TieColumns(network, actors);
            Arrays.stream(ties, from, Math.min(ties.length, from + BATCH)).forEach(batch::add);
            staging.batch(statement, batch.parameters(), batch.size());
        }
    }

    private void writeIdentities(Map<String, byte[]> sealed) {
        List<Object> batch = new ArrayList<>(BATCH);
        for (Map.Entry<String, byte[]> identity : sealed.entrySet()) {
            batch.add(List.of(identity.getKey(), identity.getValue()));
            if (batch.size() == BATCH) {
                staging.batch(Statements.one("write/identities"), Map.of("rows", batch), batch.size());
                batch = new ArrayList<>(BATCH);
            }
        }
        staging.batch(Statements.one("write/identities"), Map.of("rows", batch), batch.size());
    }

    private int[] actorsOf(Kind kind) {
        return Arrays.stream(range(network.order()))
                .filter(i -> network.actor(i).kind() == kind)
                .toArray();
    }

    /** Those of one source together, so that what is near in the network is near on disk. */
    private int[] tiesOf(TieType type) {
        Ties ties = network.ties();
        long[] bySource = new long[ties.count()];
        int count = 0;
        for (int i = 0; i < ties.count(); i++) {
            if (ties.type(i) == type) {
                bySource[count++] = (long) ties.source(i) << 32 | i;
            }
        }
        Arrays.sort(bySource, 0, count);
        return Arrays.stream(bySource, 0, count).mapToInt(row -> (int) row).toArray();
    }

    private static int[] range(int count) {
        int[] range = new int[count];
        Arrays.setAll(range, i -> i);
        return range;
    }

    private static String placeFile(Kind kind) {
        return switch (kind) {
            case RESIDENT -> "lives-in";
            case ORGANISATION -> "located-in";
            case PROFESSIONAL, POLICY_ACTOR -> "serves-area";
        };
    }

    private static String fileName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
