package nl.kring.engine.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Blocks;
import nl.kring.engine.graph.Brandes;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Cores;
import nl.kring.engine.graph.Distances;
import nl.kring.engine.graph.KComponents;
import nl.kring.engine.graph.LeadingVector;
import nl.kring.engine.graph.LowPoints;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.SampledPaths;
import nl.kring.engine.graph.Sources;
import nl.kring.engine.graph.Spans;
import nl.kring.engine.graph.StructuralHoles;
import nl.kring.engine.graph.Triads;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/**
 * What a measure may ask for: a projection of a network, whole or within a neighbourhood, and the kernels on it, each run
 * once. Used by one thread at a time; kernels use more.
 */
public final class View {
    /** Ties met in search of k-components: some tens of seconds, five times what 100,000 actors mostly take. */
    private static final long COHESION_LIMIT = 1_000_000_000L;

    private final Network network;
    private final Projection projection;
    private final Run run;
    private @Nullable Adjacency ties;
    private final int[] members;
    private final View whole;
    private final @Nullable Neighbourhood neighbourhood;
    private final Map<Choice, Adjacency> chosen = new EnumMap<>(Choice.class);
    private final Map<Pass, Sources> sources = new EnumMap<>(Pass.class);
    private final Kernels kernels = new Kernels();
    private @Nullable Shape shape;

    /** The view of a whole network. */
    public View(Network network, Projection projection, Run run) {
        this.network = network;
        this.projection = projection;
        this.run = run;
        this.members = IntStream.range(0, network.order()).toArray();
        this.whole = this;
        this.neighbourhood = null;
    }

    private View(View whole, Neighbourhood neighbourhood, Adjacency ties, int[] members) {
        this.network = whole.network;
        this.projection = whole.projection;
        this.run = whole.run;
        this.ties = ties;
        this.members = members;
        this.whole = whole;
        this.neighbourhood = neighbourhood;
    }

    /** The actors of one neighbourhood and the ties among them. */
    public View within(Neighbourhood neighbourhood) {
        Adjacency all = whole.ties();
        int[] actors = network.living(neighbourhood);
        return new View(whole, neighbourhood, all.induced(all.vertices(actors)), actors);
    }

    /** The network behind it. */
    public Network network() {
        return network;
    }

    /** What counts. */
    public Projection projection() {
        return projection;
    }

    /** The view of the whole network; itself when it is that. */
    public View whole() {
        return whole;
    }

    /** The neighbourhood that it is about; null when it is the whole. */
    public @Nullable Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** Numbers of the actors that it is about, whether the projection has them or not, ascending. Not to be written to. */
    public int[] members() {
        return members;
    }

    /** The ties that count; projected when first asked for. */
    public Adjacency ties() {
        Adjacency now = ties;
        if (now == null) {
            now = projection.project(network);
            ties = now;
        }
        return now;
    }

    /**
     * A network of a measure's own, whatever was chosen: of the whole dataset, on the same date, undirected, without weights.
     * Projected when first asked for.
     */
    public Adjacency ties(Choice choice) {
        Projection plain = projection.choosing(choice);
        return plain.equals(projection)
                ? whole.ties()
                : whole.chosen.computeIfAbsent(choice, own -> plain.project(network));
    }

    /** How large the network is that was chosen; counted when first asked for. */
    Shape shape() {
        Shape now = shape;
        if (now == null) {
            now = Shape.of(ties());
            shape = now;
        }
        return now;
    }

    /** Where shortest paths begin for a pass: everywhere, or at a sample when that would take too long or was asked for. */
    Sources sources(Pass pass) {
        return sources.computeIfAbsent(
                pass,
                asked -> asked.sampled(shape(), run.approximation())
                        ? Sources.sample(ties(), Pass.SAMPLE, run.seed())
                        : Sources.all(ties()));
    }

    /** Whether betweenness comes from paths drawn at random; with weights it comes from sampled sources. */
    boolean drawsPaths() {
        return !ties().weighted() && !sources(Pass.BETWEENNESS).exact();
    }

    long seed() {
        return run.seed();
    }

    public Components components() {
        return once(Components.class, () -> Components.of(ties()));
    }

    public LowPoints lowPoints() {
        return once(LowPoints.class, () -> LowPoints.of(ties(), components()));
    }

    public Communities communities() {
        return once(Communities.class, () -> Communities.of(ties(), run.seed(), run.workers()));
    }

    public Cores cores() {
        return once(Cores.class, () -> Cores.of(ties()));
    }

    public Blocks blocks() {
        return once(Blocks.class, () -> Blocks.of(ties()));
    }

    /** The nested parts that hold together; where estimates may stand in, the search ends when it takes too long. */
    public KComponents kComponents() {
        long limit = run.approximation() == Approximation.NEVER ? Long.MAX_VALUE : COHESION_LIMIT;
        return once(KComponents.class, () -> KComponents.of(ties(), limit, run.workers()));
    }

    public Triangles triangles() {
        return once(Triangles.class, () -> Triangles.of(ties(), run.workers()));
    }

    public Triads triads() {
        return once(Triads.class, () -> Triads.of(ties(), run.workers()));
    }

    public Spans spans() {
        return once(Spans.class, () -> Spans.of(ties(), triangles(), lowPoints(), run.workers()));
    }

    public LeadingVector leadingVector() {
        return once(LeadingVector.class, () -> LeadingVector.of(ties(), components(), run.workers()));
    }

    public StructuralHoles structuralHoles() {
        return once(StructuralHoles.class, () -> StructuralHoles.of(ties(), run.workers()));
    }

    public Distances distances() {
        return once(Distances.class, () -> Distances.of(ties(), components(), sources(Pass.DISTANCES), run.workers()));
    }

    public Brandes brandes() {
        return once(
                Brandes.class,
                () -> drawsPaths()
                        ? Brandes.of(ties(), sampledPaths())
                        : Brandes.of(ties(), sources(Pass.BETWEENNESS), run.workers()));
    }

    private SampledPaths sampledPaths() {
        return once(SampledPaths.class, () -> SampledPaths.of(ties(), run.seed(), run.workers()));
    }

    /** Forgets the kernels of all other passes: what is asked for after all is computed anew. */
    public void keep(Set<Pass> needed) {
        kernels.keep(needed);
    }

    /** What was computed before; null when it was not, or was forgotten. */
    <T> @Nullable T known(Class<T> what) {
        return kernels.known(what);
    }

    /** How often each pass was done that leaves a kernel. */
    public Map<Pass, Integer> times() {
        return kernels.times();
    }

    /** Computes something the first time it is asked for, and remembers it. */
    public <T> T once(Class<T> what, Supplier<T> compute) {
        return kernels.once(what, () -> {
            run.workers().check();
            return compute.get();
        });
    }
}
