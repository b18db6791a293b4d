package nl.kring.engine.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/** Random networks, the same for the same seed. */
public final class RandomNetworks {
    private static final TieType[] PERSONAL = {TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS};
    private static final String[] PLACES = {"North", "South", "West"};

    private RandomNetworks() {}

    /**
     * Residents in many shapes: none, one and two; sparse, middling and dense at random; trees; paths; several parts with
     * isolates; and ties that several types, directions or mentions repeat.
     */
    public static List<Network> ofResidents(int count, long seed) {
        List<Network> networks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(seed + i);
            int order = i < 3 ? i : random.nextInt(2, 15);
            networks.add(
                    switch (i % 6) {
                        case 0 -> atRandom(order, 1.2 / order, random);
                        case 1 -> atRandom(order, 0.3, random);
                        case 2 -> atRandom(order, 0.7, random);
                        case 3 -> tree(order, order, random);
                        case 4 -> tree(order, 1, random);
                        default -> repeated(order, random);
                    });
        }
        return networks;
    }

    /** The same ties with weights, each one of these, a NaN for none; some of them lead one way. */
    public static Network weighed(Network network, long seed, double... weights) {
        SplittableRandom random = new SplittableRandom(seed);
        NetworkBuilder builder = Network.builder().groups(network.groups()).fieldwork(network.fieldwork());
        network.actors().forEach(builder::add);
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            builder.add(new Tie(
                    tie.source(),
                    tie.target(),
                    tie.type(),
                    tie.word(),
                    random.nextInt(4) == 0,
                    tie.strength(),
                    tie.frequency(),
                    tie.since(),
                    tie.until(),
                    tie.wave(),
                    tie.evidence(),
                    tie.reportedBy(),
                    tie.recordedAt(),
                    weights[random.nextInt(weights.length)]));
        }
        return builder.build();
    }

    /** Residents of whom each pair is tied with the same chance. */
    public static Network atRandom(int order, double chance, SplittableRandom random) {
        NetworkBuilder builder = residents(order);
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextDouble() < chance) {
                    builder.add(tie(i, j, random));
                }
            }
        }
        return builder.build();
    }

    /** Everyone tied to one of the {@code back} residents before; with 1 a path. */
    private static Network tree(int order, int back, SplittableRandom random) {
        NetworkBuilder builder = residents(order);
        for (int i = 1; i < order; i++) {
            builder.add(tie(i, random.nextInt(Math.max(0, i - back), i), random));
        }
        return builder.build();
    }

    private static Network repeated(int order, SplittableRandom random) {
        NetworkBuilder builder = residents(order);
        int joined = Math.max(2, order - 2);
        for (int t = 0; t < 2 * order; t++) {
            int one = random.nextInt(joined);
            int other = (one + random.nextInt(1, joined)) % joined;
            builder.add(tie(one, other, random));
        }
        return builder.build();
    }

    private static NetworkBuilder residents(int order) {
        NetworkBuilder builder = Network.builder();
        for (int i = 0; i < order; i++) {
            builder.add(new Resident(Profile.of("v" + i)));
        }
        return builder;
    }

    private static Tie tie(int one, int other, SplittableRandom random) {
        Tie tie = Tie.of("v" + one, PERSONAL[random.nextInt(PERSONAL.length)], "v" + other);
        return random.nextBoolean() ? tie : tie.strength(random.nextInt(1, 101) / 100.0);
    }

    /** Actors of every kind: none, one, two and up to thirty; hardly tied to tied many times over, by the same two too. */
    public static List<Network> ofAllKinds(int count, long seed) {
        List<Network> networks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(seed + i);
            int order = i < 3 ? i : random.nextInt(3, 31);
            networks.add(ofAllKinds(order, 0.4 + 4 * random.nextDouble(), seed + i));
        }
        return networks;
    }

    /** Actors of every kind with ties of every type, some without a tie, in three neighbourhoods; not everyone asked. */
    public static Network ofAllKinds(int order, double tiesPerActor, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NetworkBuilder builder = Network.builder().groups(List.of("household"));
        for (int i = 0; i < order; i++) {
            Profile profile = Profile.of("v" + i).asked(random.nextInt(4) > 0);
            profile = random.nextInt(8) == 0 ? profile : profile.in(PLACES[random.nextInt(PLACES.length)]);
            profile = random.nextInt(3) == 0 ? profile : profile.with("household", "h" + random.nextInt(order));
            switch (random.nextInt(10)) {
                case 0 -> builder.add(new Organisation(profile, "name", Ring.INFORMAL));
                case 1 -> builder.add(new Organisation(profile, "name", Ring.FORMAL));
                case 2 -> builder.add(new Professional(profile, "name"));
                case 3 -> builder.add(new PolicyActor(profile, "name"));
                default -> builder.add(new Resident(profile, elsewhere(random), elsewhere(random)));
            }
        }
        int wanted = order < 2 ? 0 : (int) (order * tiesPerActor);
        for (int t = 0; t < wanted; t++) {
            addTie(builder, Math.max(2, order * 9 / 10), random);
        }
        return builder.build();
    }

    private static int elsewhere(SplittableRandom random) {
        return random.nextInt(4) == 0 ? random.nextInt(3) : 0;
    }

    private static void addTie(NetworkBuilder builder, int joined, SplittableRandom random) {
        int one = random.nextInt(joined);
        int other = (one + random.nextInt(1, joined)) % joined;
        Kind from = builder.kind("v" + one);
        Kind to = builder.kind("v" + other);
        TieType[] types = TieType.values();
        int first = random.nextInt(types.length);
        for (int i = 0; i < types.length; i++) {
            TieType type = types[(first + i) % types.length];
            if (from != null && to != null && type.joins(from, to)) {
                Tie tie = Tie.of("v" + one, type, "v" + other);
                builder.add(random.nextInt(3) == 0 ? tie : tie.strength(random.nextInt(1, 101) / 100.0));
                return;
            }
        }
    }
}
