package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * How often a walker comes by who follows ties at random, by their weight and in their direction, and now and then begins
 * anew anywhere; who finds no tie to follow begins anew too (Brin & Page 1998). Time O(iterations × (n + m)), memory O(n + m).
 */
public final class RandomWalk {
    private static final double TOLERANCE = 1e-12;
    private static final int ITERATIONS = 1_000;

    private final Adjacency ties;
    private final double[] total;
    private double[] score;

    private RandomWalk(Adjacency ties) {
        this.ties = ties;
        this.total = new double[ties.order()];
        this.score = new double[ties.order()];
        Arrays.fill(score, 1.0 / ties.order());
        for (int v = 0; v < total.length; v++) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                total[v] += ties.out(v, p);
            }
        }
    }

    /**
     * The walk on a graph.
     *
     * @param damping the chance to follow a tie, 0 to 1
     */
    public static RandomWalk of(Adjacency ties, double damping, Workers workers) {
        RandomWalk walk = new RandomWalk(ties);
        double change = 1;
        for (int i = 0; i < ITERATIONS && change > TOLERANCE; i++) {
            workers.check();
            change = walk.step(damping, workers);
        }
        return walk;
    }

    private double step(double damping, Workers workers) {
        double anywhere = 0;
        for (int v = 0; v < score.length; v++) {
            anywhere += total[v] == 0 ? score[v] : 0;
        }
        double base = (1 - damping + damping * anywhere) / score.length;
        double[] next = new double[score.length];
        workers.each(score.length, Workers.block(score.length), (from, to) -> {
            for (int v = from; v < to; v++) {
                next[v] = base + damping * arriving(v);
            }
        });
        double change = 0;
        for (int v = 0; v < next.length; v++) {
            change += Math.abs(next[v] - score[v]);
        }
        score = next;
        return change;
    }

    private double arriving(int v) {
        double sum = 0;
        for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
            sum += arriving(v, p);
        }
        return sum;
    }

    private double arriving(int v, int p) {
        double weight = ties.in(v, p);
        int u = ties.neighbour(p);
        return weight > 0 ? score[u] * weight / total[u] : 0;
    }

    /** The part of all steps that are made from one vertex to another; 0 when no tie leads there. */
    public double brings(int from, int to) {
        for (int p = ties.first(to); p < ties.first(to) + ties.degree(to); p++) {
            if (ties.neighbour(p) == from) {
                return arriving(to, p);
            }
        }
        return 0;
    }

    /** The part of all steps that end at a vertex; all together 1. */
    public double score(int vertex) {
        return score[vertex];
    }
}
