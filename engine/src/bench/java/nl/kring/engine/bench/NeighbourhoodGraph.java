package nl.kring.engine.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A made-up town: neighbourhoods of heavy-tailed size, households in which all know each other, organisations with many
 * members, a few brokers between neighbourhoods, and friends of friends who become friends. 3 in 100 know nobody, 9 in 100
 * one other. Numbers are shuffled, so that memory holds no neighbourhood together. The same for the same size and seed.
 */
final class NeighbourhoodGraph {
    private static final double ISOLATES = 0.03;
    private static final double PENDANTS = 0.09;
    private static final double ORGANISATIONS = 0.06;
    private static final double BROKERS = 0.01;
    private static final double TIES_OF_ORGANISATIONS = 0.2;
    private static final double TIES_OF_BROKERS = 0.05;
    private static final double INSIDE = 0.9;
    private static final double CLOSURE = 0.7;
    private static final int SMALLEST = 60;
    private static final int LARGEST = 5_000;
    private static final int MOST_MEMBERS = 400;
    private static final int TRIES = 100;

    private enum Part {
        ISOLATE,
        PENDANT,
        ORGANISATION,
        BROKER,
        RESIDENT
    }

    private final SplittableRandom random;
    private final TieSet ties;
    private final Part[] part;
    /** Where the neighbourhood of a vertex begins and ends. */
    private final int[] from;

    private final int[] to;
    /** How much contact vertices up to this one seek together. */
    private final double[] sociable;

    private NeighbourhoodGraph(int order, int size, long seed) {
        random = new SplittableRandom(seed);
        ties = new TieSet(order, size);
        part = new Part[order];
        from = new int[order];
        to = new int[order];
        sociable = new double[order];
    }

    /**
     * The ties of a town.
     *
     * @param order how many actors, 200 or more
     * @param size how many ties, some five or six an actor
     */
    static TieList of(int order, int size, long seed) {
        NeighbourhoodGraph town = new NeighbourhoodGraph(order, size, seed);
        town.settle();
        town.pendants();
        town.households();
        town.organisations(size);
        town.brokers(size);
        town.friends(size);
        return town.ties.renumbered(town.shuffled());
    }

    private void settle() {
        int order = part.length;
        for (int begin = 0, end; begin < order; begin = end) {
            int wanted = (int) Math.min(heavyTailed(SMALLEST, 1.4), Math.min(LARGEST, order / 5));
            end = order - begin - wanted < SMALLEST ? order : begin + wanted;
            Arrays.fill(from, begin, end, begin);
            Arrays.fill(to, begin, end, end);
        }
        double sum = 0;
        for (int v = 0; v < order; v++) {
            part[v] = draw();
            boolean seeks = part[v] != Part.ISOLATE && part[v] != Part.PENDANT;
            sum += seeks ? Math.min(heavyTailed(1, 2), 50) : 0;
            sociable[v] = sum;
        }
    }

    private Part draw() {
        double x = random.nextDouble();
        double[] shares = {ISOLATES, PENDANTS, ORGANISATIONS, BROKERS};
        for (int i = 0; i < shares.length; i++) {
            if (x < shares[i]) {
                return Part.values()[i];
            }
            x -= shares[i];
        }
        return Part.RESIDENT;
    }

    private void pendants() {
        for (int v = 0; v < part.length; v++) {
            if (part[v] == Part.PENDANT) {
                ties.add(v, anyoneIn(v));
            }
        }
    }

    /** Residents next to each other, two to five at a time. */
    private void households() {
        for (int v = 0; v < part.length; ) {
            int last = Math.min(to[v], v + random.nextInt(2, 6));
            for (int i = v; i < last; i++) {
                for (int j = v; j < i; j++) {
                    if (part[i] == Part.RESIDENT && part[j] == Part.RESIDENT) {
                        ties.add(i, j);
                    }
                }
            }
            v = last;
        }
    }

    private void organisations(int size) {
        int enough = ties.size() + (int) (size * TIES_OF_ORGANISATIONS);
        for (int round = 0; round < TRIES; round++) {
            for (int v = 0; v < part.length && ties.size() < enough; v++) {
                if (part[v] == Part.ORGANISATION) {
                    int members = (int) Math.min(heavyTailed(4, 1.3), MOST_MEMBERS);
                    for (int i = 0; i < members; i++) {
                        ties.add(v, random.nextDouble() < INSIDE ? anyoneIn(v) : anyone());
                    }
                }
            }
        }
    }

    private void brokers(int size) {
        int[] brokers = all(Part.BROKER);
        int enough = ties.size() + (int) (size * TIES_OF_BROKERS);
        while (brokers.length > 0 && ties.size() < enough) {
            ties.add(brokers[random.nextInt(brokers.length)], anyone());
        }
    }

    private void friends(int size) {
        for (long tries = (long) TRIES * size; !ties.full(); tries--) {
            if (tries == 0) {
                throw new IllegalArgumentException("too many ties for so few actors");
            }
            int v = anyone();
            int other = anyoneIn(v);
            if (ties.degree(v) > 0 && random.nextDouble() < CLOSURE) {
                int friend = neighbour(v);
                other = neighbour(friend);
            }
            if (part[other] != Part.PENDANT) {
                ties.add(v, other);
            }
        }
    }

    private int neighbour(int v) {
        return ties.neighbour(v, random.nextInt(ties.degree(v)));
    }

    private int anyone() {
        return drawn(0, part.length);
    }

    private int anyoneIn(int v) {
        return drawn(from[v], to[v]);
    }

    /** One of a range who seeks contact, by how much. */
    private int drawn(int first, int end) {
        double before = first == 0 ? 0 : sociable[first - 1];
        double x = before + random.nextDouble() * (sociable[end - 1] - before);
        int at = Arrays.binarySearch(sociable, first, end, x);
        return Math.min(end - 1, at < 0 ? -at - 1 : at + 1);
    }

    private int[] all(Part wanted) {
        int[] vertices = new int[part.length];
        int count = 0;
        for (int v = 0; v < part.length; v++) {
            if (part[v] == wanted) {
                vertices[count++] = v;
            }
        }
        return Arrays.copyOf(vertices, count);
    }

    private double heavyTailed(double least, double exponent) {
        return least / Math.pow(1 - random.nextDouble(), 1 / exponent);
    }

    private int[] shuffled() {
        int[] number = new int[part.length];
        for (int v = 0; v < number.length; v++) {
            int other = random.nextInt(v + 1);
            number[v] = number[other];
            number[other] = v;
        }
        return number;
    }
}
