package nl.kring.datasets.csv;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Area;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Provenance.Accountability;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Networks in which anything that the model allows may occur. */
final class RandomNetworks {
    private static final List<String> TEXTS = List.of(
            "plain",
            "true",
            "null",
            "~",
            "10",
            "a: b",
            "# no",
            "- x",
            "'q'",
            "\"",
            "a,b;c\td",
            "é ï 漢 😀",
            "two\nlines",
            "=1+1");
    private static final List<String> PLACES =
            List.of("BU0001", "BU 2", "null", "x: y", "\"z", "BU0001 ".strip() + "é");

    private final Random random;

    RandomNetworks(Random random) {
        this.random = random;
    }

    /** A network with these actors. */
    Network network(List<String> ids) {
        NetworkBuilder builder = Network.builder()
                .provenance(provenance())
                .attributes(List.of("age band", "wish: es"))
                .groups(List.of("gender"));
        if (random.nextBoolean()) {
            builder.add(new Neighbourhood("BU0009", text(), new Area("WK9", text()), maybe(new Area("GM9", "GM9"))));
        }
        fieldwork(builder);
        List<Actor> actors = new ArrayList<>();
        for (String id : ids) {
            Actor actor = actor(id);
            actors.add(actor);
            builder.add(actor);
        }
        for (int i = 0; i < 2 * ids.size() && ids.size() > 1; i++) {
            addTie(builder, actors);
        }
        return builder.build();
    }

    private Provenance provenance() {
        return new Provenance(
                text(),
                maybe(text()),
                maybe(text()),
                maybe(text()),
                maybe(LocalDate.of(2026, 5, 1)),
                random.nextBoolean(),
                maybe(new Accountability(text(), text(), text(), LocalDate.of(2025, 1, 31), Period.of(1, 6, 3))));
    }

    private void fieldwork(NetworkBuilder builder) {
        if (random.nextBoolean()) {
            Set<Category> collects = EnumSet.noneOf(Category.class);
            for (Category category : Category.values()) {
                if (random.nextBoolean()) {
                    collects.add(category);
                }
            }
            builder.collects(collects);
        }
        Map<Category, Reporter> reporters = new EnumMap<>(Category.class);
        reporters.put(pick(Category.values()), pick(Reporter.values()));
        builder.reporters(random.nextBoolean() ? Map.of() : reporters).boundary(pick(Boundary.values()));
        if (random.nextInt(4) == 0) {
            builder.fieldwork(new Fieldwork(
                    Set.of(Category.CONTACT), reporters, Boundary.OPEN, random.nextBoolean(), 1 - random.nextDouble()));
        }
    }

    private Actor actor(String id) {
        Profile profile = new Profile(
                id,
                random.nextBoolean() ? List.of() : List.of(pick(PLACES)),
                pick(Asked.values()),
                random.nextInt(3) > 0 ? Set.of() : Set.of(pick(Ring.values())),
                random.nextBoolean() ? Map.of() : Map.of("age band", text(), "gender", text()));
        return switch (random.nextInt(5)) {
            case 0 ->
                new Organisation(
                        profile.in("BU0001", "BU 2"),
                        maybe(text()),
                        random.nextBoolean() ? Ring.INFORMAL : Ring.FORMAL);
            case 1 -> new Professional(profile, maybe(text()));
            case 2 -> new PolicyActor(profile, maybe(text()));
            default -> new Resident(profile, maybe(random.nextInt(9)), maybe(random.nextInt(9)));
        };
    }

    private void addTie(NetworkBuilder builder, List<Actor> actors) {
        Actor from = pick(actors);
        Actor to = pick(actors);
        TieType type = pick(TieType.values());
        if (from == to || !type.joins(from.kind(), to.kind())) {
            return;
        }
        LocalDate since = maybe(LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        builder.add(new Tie(
                from.id(),
                to.id(),
                type,
                random.nextBoolean() ? type.name() : maybe(text()),
                random.nextBoolean(),
                random.nextBoolean() ? Double.NaN : 1 - random.nextDouble(),
                random.nextBoolean() ? Double.NaN : Math.exp(20 * random.nextGaussian()),
                since,
                since == null ? null : maybe(since),
                maybe(text()),
                maybe(pick(Evidence.values())),
                maybe(pick(actors).id()),
                maybe(LocalDate.of(2024, 2, 29)),
                Double.NaN));
    }

    private String text() {
        return pick(TEXTS);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
