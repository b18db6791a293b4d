package nl.kring.engine.bridging;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.RandomNetworks;
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

/** Drawn donuts, and the plainest way to who reaches whom in them. */
final class Linked {
    private static final int FAR = 1_000_000;

    final Network network;
    private final boolean[][] tied;

    Linked(Network network) {
        this.network = network;
        this.tied = new boolean[network.order()][network.order()];
        for (int i = 0; i < network.ties().count(); i++) {
            if (network.ties().type(i) != TieType.OPPORTUNITY) {
                tied[network.ties().source(i)][network.ties().target(i)] = true;
                tied[network.ties().target(i)][network.ties().source(i)] = true;
            }
        }
    }

    /** Some hundred random networks of all kinds, small enough to try everything. */
    static List<Linked> many() {
        return IntStream.range(0, 240)
                .mapToObj(seed -> new Linked(
                        RandomNetworks.ofAllKinds(2 + new Random(seed).nextInt(11), 0.6 + seed % 4 * 0.6, seed)))
                .toList();
    }

    /**
     * The network that a line of text draws: {@code a-b} residents who know each other, {@code a-I} (ring 2), {@code a-F}
     * (ring 3), {@code a=I} volunteers, {@code F-P} works together, with letters I, F, W (professional) and P (policy)
     * and any digit after it; all in North, or else as in {@code a@South}, of which an organisation may have several.
     */
    static Network draw(String text) {
        NetworkBuilder builder = Network.builder();
        for (String word : text.split(" ", -1)) {
            for (String end : word.split("[-=]", -1)) {
                add(builder, end);
            }
        }
        for (String word : text.split(" ", -1)) {
            String[] ends = word.replaceAll("@[a-zA-Z]*", "").split("[-=]", -1);
            if (ends.length == 2) {
                builder.add(Tie.of(ends[0], type(ends[0], ends[1], word.contains("=")), ends[1]));
            }
        }
        return builder.build();
    }

    private static void add(NetworkBuilder builder, String end) {
        String[] parts = end.split("@", -1);
        if (builder.kind(parts[0]) != null) {
            return;
        }
        Profile profile = Profile.of(parts[0])
                .in(parts.length > 1 ? Arrays.copyOfRange(parts, 1, parts.length) : new String[] {"North"});
        switch (parts[0].charAt(0)) {
            case 'I' -> builder.add(new Organisation(profile, null, Ring.INFORMAL));
            case 'F' -> builder.add(new Organisation(profile, null, Ring.FORMAL));
            case 'W' -> builder.add(new Professional(profile, null));
            case 'P' -> builder.add(new PolicyActor(profile, null));
            default -> builder.add(new Resident(profile));
        }
    }

    private static TieType type(String from, String to, boolean volunteers) {
        boolean person = Character.isLowerCase(from.charAt(0));
        if (volunteers) {
            return TieType.VOLUNTEERS_FOR;
        }
        if (person && Character.isLowerCase(to.charAt(0))) {
            return TieType.KNOWS;
        }
        if (Character.isLowerCase(to.charAt(0))) {
            return TieType.SERVES;
        }
        return !person ? TieType.COLLABORATES_WITH : to.charAt(0) == 'P' ? TieType.ADVISES : TieType.PARTICIPATES_IN;
    }

    boolean resident(int actor) {
        return network.actor(actor) instanceof Resident;
    }

    IntPredicate in(Ring ring) {
        return actor -> network.actor(actor).ring() == ring;
    }

    boolean tied(int one, int other) {
        return tied[one][other];
    }

    /** Steps from an actor to each other when some are gone; {@link #FAR} where there is no route. */
    private int[] distances(int from, Set<Integer> gone) {
        int[] distance = new int[network.order()];
        Arrays.fill(distance, FAR);
        distance[from] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int v = queue.remove();
            for (int w = 0; w < tied.length; w++) {
                if (tied[v][w] && distance[w] == FAR && !gone.contains(w)) {
                    distance[w] = distance[v] + 1;
                    queue.add(w);
                }
            }
        }
        return distance;
    }

    int distance(int from, int to) {
        return distances(from, Set.of())[to];
    }

    /** Steps from an actor to the nearest of a ring when some are gone; -1 when there is no route. */
    int steps(int from, Ring ring, Set<Integer> gone) {
        int[] distance = distances(from, gone);
        return IntStream.range(0, distance.length)
                .filter(in(ring).and(to -> distance[to] < FAR && !gone.contains(to)))
                .map(to -> distance[to])
                .min()
                .orElse(-1);
    }
}
