package nl.kring.cypher.network;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Seeded random networks that use every field, with texts that try to break out of wherever they are put. */
public final class RandomNetworks {

    private static final List<String> HOSTILE = List.of(
            "'}) DETACH DELETE n //",
            "`) DETACH DELETE n //",
            "\\u0060",
            "\\u0027 OR 1=1",
            "\"; DROP CONSTRAINT actor_id; //",
            "$version",
            "{version}",
            "null",
            "",
            " ",
            "\t\r\n",
            "\u0000",
            "\u202Eevil",
            "e\u0301",
            "\u00e9",
            "\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF3\uD83C\uDDF1",
            "id",
            "version",
            "attribute id",
            "measure_degree",
            "=1+1",
            "x".repeat(400));

    private final Random random;

    private RandomNetworks(long seed) {
        this.random = new Random(seed);
    }

    /** A network of 0 to {@code most} actors. */
    public static Network of(long seed, int most) {
        return new RandomNetworks(seed).network(most);
    }

    /** Ciphertexts, so to speak, of the residents of a network. */
    public static Map<String, byte[]> sealed(Network network) {
        Map<String, byte[]> sealed = new HashMap<>();
        for (Actor actor : network.actors()) {
            if (actor.kind() == Kind.RESIDENT) {
                sealed.put(actor.id(), ("sealed " + actor.id()).getBytes(StandardCharsets.UTF_16));
            }
        }
        return sealed;
    }

    private Network network(int most) {
        Set<String> attributes = texts(random.nextInt(6));
        List<String> groups =
                attributes.stream().filter(name -> random.nextBoolean()).toList();
        NetworkBuilder builder = Network.builder()
                .provenance(provenance())
                .attributes(attributes)
                .groups(groups)
                .boundary(pick(Boundary.values()));
        fieldwork(builder);
        List<String> codes = new ArrayList<>(texts(random.nextInt(4)));
        codes.removeIf(String::isEmpty);
        for (String code : codes) {
            if (random.nextBoolean()) {
                builder.add(new Neighbourhood(code, text(), area(), area()));
            }
        }
        List<Actor> actors = new ArrayList<>();
        for (String id : ids(random.nextInt(most + 1))) {
            Actor actor = actor(id, codes, List.copyOf(attributes));
            actors.add(actor);
            builder.add(actor);
        }
        for (int i = random.nextInt(3 * most + 1); i > 0 && actors.size() > 1; i--) {
            addTie(builder, actors);
        }
        return builder.build();
    }

    private void fieldwork(NetworkBuilder builder) {
        if (random.nextBoolean()) {
            Set<Category> collects = EnumSet.noneOf(Category.class);
            Map<Category, Reporter> reporters = new EnumMap<>(Category.class);
            for (Category category : Category.values()) {
                if (random.nextBoolean()) {
                    collects.add(category);
                }
                if (random.nextBoolean()) {
                    reporters.put(category, pick(Reporter.values()));
                }
            }
            builder.collects(collects).reporters(reporters);
        }
    }

    private Provenance provenance() {
        Provenance.Accountability accountability = random.nextBoolean()
                ? null
                : new Provenance.Accountability(
                        text(), text(), text(), day(), Period.of(random.nextInt(9), random.nextInt(9), 3));
        return new Provenance(
                text(),
                maybe(text()),
                maybe(text()),
                maybe(text()),
                maybe(day()),
                random.nextBoolean(),
                accountability);
    }

    private Actor actor(String id, List<String> codes, List<String> attributes) {
        Kind kind = pick(Kind.values());
        Profile profile = profile(id, kind, codes, attributes);
        return switch (kind) {
            case RESIDENT -> new Resident(profile, maybe(random.nextInt(20)), maybe(random.nextInt(20)));
            case ORGANISATION ->
                new Organisation(profile, maybe(text()), random.nextBoolean() ? Ring.FORMAL : Ring.INFORMAL);
            case PROFESSIONAL -> new Professional(profile, maybe(text()));
            case POLICY_ACTOR -> new PolicyActor(profile, maybe(text()));
        };
    }

    private Profile profile(String id, Kind kind, List<String> codes, List<String> attributes) {
        List<String> places = new ArrayList<>();
        int most = kind == Kind.RESIDENT ? 1 : 3;
        for (int i = codes.isEmpty() ? 0 : random.nextInt(most + 1); i > 0; i--) {
            places.add(codes.get(random.nextInt(codes.size())));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String attribute : attributes) {
            if (random.nextBoolean()) {
                values.put(attribute, text());
            }
        }
        Set<Ring> roles = EnumSet.noneOf(Ring.class);
        for (Ring ring : Ring.values()) {
            if (random.nextInt(4) == 0) {
                roles.add(ring);
            }
        }
        return new Profile(id, places, pick(Asked.values()), roles, values);
    }

    private void addTie(NetworkBuilder builder, List<Actor> actors) {
        Actor source = actors.get(random.nextInt(actors.size()));
        Actor target = actors.get(random.nextInt(actors.size()));
        TieType type = pick(TieType.values());
        if (source == target || !type.joins(source.kind(), target.kind())) {
            return;
        }
        LocalDate since = maybe(day());
        builder.add(new Tie(
                source.id(),
                target.id(),
                type,
                maybe(text()),
                random.nextBoolean(),
                random.nextBoolean() ? Double.NaN : 1 - random.nextDouble(),
                random.nextBoolean() ? Double.NaN : Double.MIN_VALUE + random.nextDouble() * 30,
                since,
                since == null ? maybe(day()) : since.plusDays(random.nextInt(999)),
                maybe(text()),
                maybe(pick(Evidence.values())),
                maybe(actors.get(random.nextInt(actors.size())).id()),
                maybe(day()),
                Double.NaN));
    }

    private Set<String> ids(int count) {
        Set<String> ids = texts(count);
        ids.remove("");
        return ids;
    }

    private Set<String> texts(int count) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        if (random.nextInt(3) == 0) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
            text.appendCodePoint(Character.getType(point) == Character.SURROGATE ? '?' : point);
        }
        return text.toString();
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
    }

    private @Nullable Area area() {
        return random.nextBoolean() ? null : new Area(text(), text());
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
