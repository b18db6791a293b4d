package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunctionCoverageTest {
    private static final FunctionCoverage COVERAGE = new FunctionCoverage();

    /** Rows by function: places, within two steps, within 800 m. */
    private static Map<String, List<String>> rows(Network network, @Nullable String neighbourhood) {
        try (Run run = Run.exact(2)) {
            View whole = new View(network, Projection.of(Choice.PERSONAL), run);
            View view = neighbourhood == null
                    ? whole
                    : whole.within(Objects.requireNonNull(network.neighbourhood(neighbourhood)));
            Table table = COVERAGE.compute(view, run);
            Map<String, List<String>> rows = new TreeMap<>();
            for (int row = 0; row < table.rows(); row++) {
                List<String> cells = new ArrayList<>();
                for (Table.Column column : table.columns()) {
                    cells.add(column.text(row));
                }
                rows.put(cells.get(0), cells.subList(1, cells.size()));
            }
            return rows;
        }
    }

    private static NetworkBuilder declared() {
        return Network.builder().attributes(List.of("functions", "lon", "lat"));
    }

    private static Profile at(Profile profile, double longitude, double latitude) {
        return profile.with("lon", Double.toString(longitude)).with("lat", Double.toString(latitude));
    }

    /**
     * Anna sings; Bram knows her, Carla knows Bram; Dirk, who sings, was not asked. The hall is where Carla is, 600 m
     * (0.0054°) from Anna; where Bram is nobody knows.
     *
     * <pre>
     * CHOIR───anna───bram───carla   dirk───CHOIR   HALL
     * </pre>
     */
    private static Network drawn() {
        return declared()
                .add(new Organisation(
                        Profile.of("choir").in("North").with("functions", "meeting| recreation |meeting|"),
                        null,
                        Ring.INFORMAL))
                .add(new Organisation(
                        at(Profile.of("hall").in("South").with("functions", "support|meeting"), 5, 52),
                        null,
                        Ring.FORMAL))
                .add(new Resident(at(Profile.of("anna").in("North").asked(true), 5, 52.0054)))
                .add(new Resident(Profile.of("bram").in("North").asked(true)))
                .add(new Resident(at(Profile.of("carla").in("South").asked(true), 5, 52)))
                .add(new Resident(at(Profile.of("dirk").in("South").asked(false), 5, 52)))
                .add(Tie.of("anna", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("dirk", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("anna", TieType.KNOWS, "bram"))
                .add(Tie.of("bram", TieType.KNOWS, "carla"))
                .build();
    }

    @Test
    void countsPlacesAndWhoIsNearThem() {
        assertThat(rows(drawn(), null))
                .isEqualTo(Map.of(
                        "meeting", List.of("2", Double.toString(2 / 3.0), "1.0"),
                        "recreation", List.of("1", Double.toString(2 / 3.0), ""),
                        "support", List.of("1", "0.0", "1.0")));
    }

    @Test
    void aNeighbourhoodHasARowOfFunctionsItLacks() {
        assertThat(rows(drawn(), "North"))
                .isEqualTo(Map.of(
                        "meeting", List.of("1", "1.0", "1.0"),
                        "recreation", List.of("1", "1.0", ""),
                        "support", List.of("0", "0.0", "1.0")));
        assertThat(rows(drawn(), "South"))
                .isEqualTo(Map.of(
                        "meeting", List.of("1", "0.0", "1.0"),
                        "recreation", List.of("0", "0.0", ""),
                        "support", List.of("1", "0.0", "1.0")));
    }

    @Test
    void nothingIsSaidOfMetresWhenNoResidentAskedIsPlacedNorOfAnybodyWhenNobodyWasAsked() {
        NetworkBuilder builder = declared()
                .add(new Organisation(at(Profile.of("o").with("functions", "meeting"), 5, 52), null, Ring.FORMAL))
                .add(new Resident(at(Profile.of("r").asked(false), 5, 52)));

        assertThat(rows(builder.build(), null)).isEqualTo(Map.of("meeting", List.of("1", "", "")));
        assertThat(rows(builder.add(new Resident(Profile.of("s").asked(true))).build(), null))
                .isEqualTo(Map.of("meeting", List.of("1", "0.0", "")));
        assertThat(rows(Network.builder().build(), null)).isEmpty();
    }

    private static Network random(long seed, boolean shuffled) {
        Random random = new Random(seed);
        List<Actor> actors = new ArrayList<>();
        String[] functions = {"meeting", "support", "meeting|support", "recreation", ""};
        int order = 4 + random.nextInt(20);
        for (int i = 0; i < order; i++) {
            Profile profile = Profile.of("v" + i).asked(random.nextInt(4) > 0);
            profile = random.nextInt(6) == 0 ? profile : profile.in(random.nextBoolean() ? "North" : "South");
            double longitude = 5 + random.nextInt(30) / 1000.0;
            profile = random.nextInt(4) == 0 ? profile : at(profile, longitude, 52 + random.nextInt(20) / 1000.0);
            String own = functions[random.nextInt(functions.length)];
            profile = own.isEmpty() ? profile : profile.with("functions", own);
            actors.add(random.nextInt(3) == 0 ? new Organisation(profile, null, Ring.FORMAL) : new Resident(profile));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < order; i++) {
            Actor one = actors.get(random.nextInt(order));
            Actor other = actors.get(random.nextInt(order));
            TieType type = TieType.unstated(one.kind(), other.kind());
            if (type != null && one != other) {
                boolean turned = !type.joins(one.kind(), other.kind());
                ties.add(turned ? Tie.of(other.id(), type, one.id()) : Tie.of(one.id(), type, other.id()));
            }
        }
        if (shuffled) {
            Collections.shuffle(actors, random);
            Collections.shuffle(ties, random);
        }
        NetworkBuilder builder = declared();
        actors.forEach(builder::add);
        ties.forEach(builder::add);
        return builder.build();
    }

    @Test
    void isWhatOneFindsByLookingAtEveryPair() {
        for (int seed = 0; seed < 60; seed++) {
            Network network = random(seed, false);
            List<@Nullable String> views = new ArrayList<>();
            views.add(null);
            network.neighbourhoods().stream().map(Neighbourhood::code).forEach(views::add);
            for (String code : views) {
                assertThat(rows(network, code)).as("seed %d in %s", seed, code).isEqualTo(byHand(network, code));
                assertThat(rows(random(seed, true), code)).isEqualTo(rows(network, code));
            }
        }
    }

    private static Map<String, List<String>> byHand(Network network, @Nullable String code) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String function : new String[] {"meeting", "support", "recreation"}) {
            int[] having = IntStream.range(0, network.order())
                    .filter(actor -> network.actor(actor).kind() == Kind.ORGANISATION)
                    .filter(actor -> Objects.requireNonNullElse(
                                    network.actor(actor).attribute("functions"), "")
                            .contains(function))
                    .toArray();
            int[] asked = IntStream.range(0, network.order())
                    .filter(actor -> network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor))
                    .filter(actor -> lives(network, actor, code))
                    .toArray();
            if (having.length > 0) {
                long places = IntStream.of(having)
                        .filter(actor -> lives(network, actor, code))
                        .count();
                rows.put(
                        function,
                        List.of(Long.toString(places), steps(network, having, asked), metres(network, having, asked)));
            }
        }
        return rows;
    }

    private static boolean lives(Network network, int actor, @Nullable String code) {
        return code == null || network.actor(actor).neighbourhoods().contains(code);
    }

    private static String steps(Network network, int[] having, int[] asked) {
        Graph<Integer, Integer> graph =
                Projection.of(Choice.DONUT).project(network).graph();
        double near = IntStream.of(asked)
                .filter(actor -> IntStream.of(having).anyMatch(place -> {
                    var path = new BFSShortestPath<>(graph).getPath(actor, place);
                    return path != null && path.getLength() <= 2;
                }))
                .count();
        return asked.length == 0 ? "" : Double.toString(near / asked.length);
    }

    private static String metres(Network network, int[] having, int[] asked) {
        int[] placed = IntStream.of(asked)
                .filter(actor -> Places.Point.of(network.actor(actor)) != null)
                .toArray();
        Places.Point[] places = IntStream.of(having)
                .mapToObj(actor -> Places.Point.of(network.actor(actor)))
                .filter(Objects::nonNull)
                .toArray(Places.Point[]::new);
        double near = IntStream.of(placed)
                .filter(actor -> {
                    Places.Point home = Objects.requireNonNull(Places.Point.of(network.actor(actor)));
                    return List.of(places).stream().anyMatch(place -> home.metresTo(place) <= 800);
                })
                .count();
        return placed.length == 0 || places.length == 0 ? "" : Double.toString(near / placed.length);
    }
}
