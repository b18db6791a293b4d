package nl.kring.cypher.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kring.cypher.Statements;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/** Turns a network into batches of a {@link Staging}: nodes first, then what joins them, by the ids of the nodes. */
final class NetworkWriter {

    private final Staging staging;
    private final Network network;
    private final NodeRows rows;
    private final String[] actors;
    private final TieSink sink;
    private final Map<String, String> neighbourhoods = new ConcurrentHashMap<>();

    NetworkWriter(Staging staging, Network network) {
        this.staging = staging;
        this.network = network;
        this.rows = new NodeRows(network);
        this.actors = new String[network.order()];
        this.sink = staging.ties(network, actors);
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
            sink.store(type, tiesOf(type));
        }
        writeWaves();
        writeIdentities(sealed);
    }

    private void writeNeighbourhoods() {
        List<Neighbourhood> all = network.neighbourhoods();
        int[] positions = range(all.size());
        writeNodes(
                "write/neighbourhoods",
                positions,
                i -> NodeRows.neighbourhood(i, all.get(i)),
                row -> neighbourhoods.put(all.get(position(row)).code(), element(row)));
    }

    /** A node each, and what joins it to the version; far too few for more than one batch. */
    private void writeWaves() {
        List<Map<String, Object>> waves = NodeRows.waves(network.ties());
        staging.batch(Statements.one("write/waves"), Map.of("rows", waves), 2 * waves.size());
    }

    private void writeActors(Kind kind) {
        writeNodes(
                "write/actors/" + fileName(kind),
                actorsOf(kind),
                rows::actor,
                row -> actors[position(row)] = element(row));
    }

    private void writeNodes(
            String file, int[] positions, IntFunction<Object> row, Consumer<Map<String, Object>> written) {
        staging.each(positions.length, (from, to) -> {
            List<Object> batch =
                    Arrays.stream(positions, from, to).mapToObj(row).toList();
            staging.batch(Statements.one(file), Map.of("rows", batch), batch.size())
                    .forEach(written);
        });
    }

    private static int position(Map<String, Object> row) {
        return new Properties(row).whole("position");
    }

    private static String element(Map<String, Object> row) {
        return new Properties(row).string("element");
    }

    private void writePlaces(Kind kind) {
        String statement = Statements.one("write/places/" + placeFile(kind));
        List<Place> places = Arrays.stream(actorsOf(kind))
                .boxed()
                .flatMap(actor -> IntStream.range(
                                0, network.actor(actor).neighbourhoods().size())
                        .mapToObj(place -> new Place(actor, place)))
                .toList();
        staging.each(places.size(), (from, to) -> {
            PlaceColumns batch = new PlaceColumns();
            places.subList(from, to).forEach(place -> add(place, batch));
            staging.batch(statement, batch.parameters(), batch.size());
        });
    }

    /** One of the neighbourhoods of an actor, by its place in the actor's list. */
    private record Place(int actor, int place) {}

    private void add(Place one, PlaceColumns batch) {
        String code = network.actor(one.actor).neighbourhoods().get(one.place);
        batch.add(actors[one.actor], neighbourhoods.get(code), one.place);
    }

    private void writeIdentities(Map<String, byte[]> sealed) {
        List<Map.Entry<String, byte[]>> all = List.copyOf(sealed.entrySet());
        staging.each(all.size(), (from, to) -> {
            List<List<Object>> batch = all.subList(from, to).stream()
                    .map(identity -> List.<Object>of(identity.getKey(), identity.getValue()))
                    .toList();
            staging.batch(Statements.one("write/identities"), Map.of("rows", batch), batch.size());
        });
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
