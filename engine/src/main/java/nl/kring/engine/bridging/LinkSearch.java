package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.kring.engine.bridging.Links.Joint;
import nl.kring.engine.bridging.Links.Link;
import nl.kring.engine.bridging.Links.Why;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.LowPoints;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;

/** Looks for links in the donut of one neighbourhood: its own actors, and who is tied to them and is no resident. */
final class LinkSearch {
    static final int MANY = 5;
    private static final int FEW = 3;

    private final Network network;
    private final Adjacency ties;
    private final boolean[] own;
    private final boolean[] counted;

    LinkSearch(View view, Neighbourhood neighbourhood) {
        Adjacency donut = Linking.of(view).donut();
        network = donut.network();
        boolean[] inside = new boolean[donut.order()];
        for (int v : donut.vertices(network.living(neighbourhood))) {
            inside[v] = true;
        }
        boolean[] kept = inside.clone();
        for (int t = 0; t < donut.size(); t++) {
            kept[donut.tail(t)] |= inside[donut.head(t)] && !resident(donut, donut.tail(t));
            kept[donut.head(t)] |= inside[donut.tail(t)] && !resident(donut, donut.head(t));
        }
        int[] vertices = IntStream.range(0, donut.order()).filter(v -> kept[v]).toArray();
        ties = donut.induced(vertices);
        own = new boolean[vertices.length];
        counted = new boolean[vertices.length];
        for (int v = 0; v < vertices.length; v++) {
            own[v] = inside[vertices[v]] && home(v, neighbourhood);
            counted[v] = resident(ties, v) && network.asked(ties.actor(v));
        }
    }

    private boolean resident(Adjacency of, int vertex) {
        return network.actor(of.actor(vertex)).kind() == Kind.RESIDENT;
    }

    /** Of several neighbourhoods the first is where an organisation is at home. */
    private boolean home(int vertex, Neighbourhood neighbourhood) {
        return actor(vertex).neighbourhoods().get(0).equals(neighbourhood.code());
    }

    private Actor actor(int vertex) {
        return network.actor(ties.actor(vertex));
    }

    List<Link> strongest() {
        return most(Why.TIED, MANY, v -> tied(v, false));
    }

    List<Link> weakest() {
        List<Link> weakest = new ArrayList<>(most(Why.ONLY_PLACE, FEW, v -> tied(v, true)));
        Components components = Components.of(ties);
        LowPoints lowPoints = LowPoints.of(ties, components);
        weakest.addAll(most(Why.HOLDS_TOGETHER, FEW, v -> lowPoints.cutActor(v) ? cutOff(v) : 0));
        return weakest;
    }

    private List<Link> most(Why why, int length, IntUnaryOperator residents) {
        return IntStream.range(0, ties.order())
                .filter(v -> !resident(ties, v))
                .mapToObj(v -> new Link(ties.actor(v), why, residents.applyAsInt(v)))
                .filter(link -> link.residents() > 0)
                .sorted(Comparator.comparingInt((Link link) -> -link.residents())
                        .thenComparing(link -> network.actor(link.actor()).id()))
                .limit(length)
                .toList();
    }

    /** Residents asked that are tied to a vertex; only those who have no other such tie, if {@code alone}. */
    private int tied(int vertex, boolean alone) {
        int count = 0;
        for (int p = ties.first(vertex); p < ties.first(vertex) + ties.degree(vertex); p++) {
            int resident = ties.neighbour(p);
            count += counted[resident] && (!alone || places(resident) == 1) ? 1 : 0;
        }
        return count;
    }

    private int places(int resident) {
        int places = 0;
        for (int p = ties.first(resident); p < ties.first(resident) + ties.degree(resident); p++) {
            places += resident(ties, ties.neighbour(p)) ? 0 : 1;
        }
        return places;
    }

    /** Residents asked in all parts that are left without a vertex, but the part with most of them. */
    private int cutOff(int vertex) {
        boolean[] seen = new boolean[ties.order()];
        seen[vertex] = true;
        int sum = 0;
        int largest = 0;
        for (int p = ties.first(vertex); p < ties.first(vertex) + ties.degree(vertex); p++) {
            if (!seen[ties.neighbour(p)]) {
                int part = part(ties.neighbour(p), seen);
                sum += part;
                largest = Math.max(largest, part);
            }
        }
        return sum - largest;
    }

    private int part(int from, boolean[] seen) {
        int[] queue = new int[ties.order()];
        int found = 1;
        int residents = 0;
        queue[0] = from;
        seen[from] = true;
        for (int at = 0; at < found; at++) {
            int v = queue[at];
            residents += counted[v] ? 1 : 0;
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                if (!seen[ties.neighbour(p)]) {
                    seen[ties.neighbour(p)] = true;
                    queue[found++] = ties.neighbour(p);
                }
            }
        }
        return residents;
    }

    /** All ties of an informal with a formal organisation of which one is at home in the neighbourhood, most residents first. */
    List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        for (int t = 0; t < ties.size(); t++) {
            int one = ties.tail(t);
            int other = ties.head(t);
            if (own[one] || own[other]) {
                if (organisation(one, Ring.INFORMAL) && organisation(other, Ring.FORMAL)) {
                    joints.add(joint(one, other));
                } else if (organisation(other, Ring.INFORMAL) && organisation(one, Ring.FORMAL)) {
                    joints.add(joint(other, one));
                }
            }
        }
        joints.sort(Comparator.comparingInt((Joint joint) -> -joint.residents())
                .thenComparing(joint -> network.actor(joint.informal()).id())
                .thenComparing(joint -> network.actor(joint.formal()).id()));
        return joints;
    }

    private boolean organisation(int vertex, Ring ring) {
        return actor(vertex).kind() == Kind.ORGANISATION && actor(vertex).ring() == ring;
    }

    private Joint joint(int informal, int formal) {
        boolean[] there = new boolean[ties.order()];
        for (int p = ties.first(formal); p < ties.first(formal) + ties.degree(formal); p++) {
            there[ties.neighbour(p)] = true;
        }
        int both = 0;
        for (int p = ties.first(informal); p < ties.first(informal) + ties.degree(informal); p++) {
            both += counted[ties.neighbour(p)] && there[ties.neighbour(p)] ? 1 : 0;
        }
        return new Joint(ties.actor(informal), ties.actor(formal), both);
    }
}
