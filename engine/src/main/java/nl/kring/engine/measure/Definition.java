package nl.kring.engine.measure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.kring.engine.graph.Projection;

/**
 * What a measure means. Names and the sentence for lay readers stand in {@code measures_nl.properties} and
 * {@code measures_en.properties} under the id.
 *
 * @param id kebab-case; also column, URL part and file name
 * @param level what it says something about
 * @param formula in the notation n = actors, m = ties, k = degree, d = distance
 * @param unit what it counts
 * @param range the values that it can take
 * @param direction whether more is stronger
 * @param projection the network it runs on: {@code chosen}, or one of its own
 * @param conventions what is undefined, and how isolates and missing data are treated
 * @param complexity time
 * @param citation source
 * @param sphere the part of the sociale basis
 * @param pillar the condition of social quality
 * @param perspectives the ways of looking in which it comes first
 * @param triangles whether it rests on triangles, and so is undefined on a two-mode network
 * @param passes what it takes on the chosen network beside reading it
 * @param bound whether it is the least or the most that a figure can be, not the figure
 * @param forms in which networks it has a meaning; a measure on a network of its own has all of them
 */
public record Definition(
        String id,
        Level level,
        String formula,
        Unit unit,
        Range range,
        Direction direction,
        String projection,
        String conventions,
        String complexity,
        String citation,
        Sphere sphere,
        Pillar pillar,
        Set<Perspective> perspectives,
        boolean triangles,
        Set<Pass> passes,
        boolean bound,
        Set<Form> forms) {

    private static final String CHOSEN = "chosen";

    public Definition {
        perspectives = Set.copyOf(perspectives);
        passes = Collections.unmodifiableSet(Pass.with(passes));
        forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
    }

    /** Whether the measure has a meaning on ties of a projection's direction and weight. */
    public boolean suits(Projection of) {
        return !projection.equals(CHOSEN)
                || (forms.contains(Form.direction(of)) && (!of.weighted() || forms.contains(Form.WEIGHTED)));
    }

    /** Whether it rests on shortest paths from everyone, and so may be estimated from a sample. */
    public boolean paths() {
        return passes.stream().anyMatch(Pass::onPaths);
    }

    /** Begins the definition of a measure of the whole network or of a neighbourhood. */
    public static Builder network(String id) {
        return new Builder(id, Level.NETWORK, Sphere.COMMUNAL);
    }

    /** Begins the definition of a measure of each actor. */
    public static Builder actor(String id) {
        return new Builder(id, Level.ACTOR, Sphere.PERSONAL);
    }

    /** Begins the definition of a measure of each tie. */
    public static Builder tie(String id) {
        return new Builder(id, Level.TIE, Sphere.COMMUNAL);
    }

    /** Begins the definition of a measure of a grouping. */
    public static Builder group(String id) {
        return new Builder(id, Level.GROUP, Sphere.COMMUNAL);
    }

    /** Gathers a definition; formula, unit, range, complexity and citation must be given. */
    public static final class Builder {
        private final String id;
        private final Level level;
        private String formula = "";
        private Unit unit = Unit.NUMBER;
        private Range range = Range.NOT_NEGATIVE;
        private Direction direction = Direction.NEITHER;
        private String projection = CHOSEN;
        private String conventions = "";
        private String complexity = "O(n + m)";
        private String citation = "";
        private Sphere sphere;
        private Pillar pillar = Pillar.COHESION;
        private Set<Perspective> perspectives = EnumSet.of(Perspective.RELATIONAL, Perspective.HYBRID);
        private boolean triangles;
        private Set<Pass> passes = Set.of();
        private boolean bound;
        private Set<Form> forms = EnumSet.of(Form.UNDIRECTED);

        private Builder(String id, Level level, Sphere sphere) {
            this.id = id;
            this.level = level;
            this.sphere = sphere;
        }

        public Builder formula(String value) {
            formula = value;
            return this;
        }

        public Builder unit(Unit value, Range values) {
            unit = value;
            range = values;
            return this;
        }

        public Builder direction(Direction value) {
            direction = value;
            return this;
        }

        /** Says that the measure runs on a network of its own, whatever was chosen. */
        public Builder on(String own) {
            projection = own;
            return this;
        }

        public Builder conventions(String value) {
            conventions = value;
            return this;
        }

        public Builder time(String value) {
            complexity = value;
            return this;
        }

        public Builder cite(String value) {
            citation = value;
            return this;
        }

        public Builder about(Sphere part, Pillar condition) {
            sphere = part;
            pillar = condition;
            return this;
        }

        public Builder first(Perspective one, Perspective... more) {
            perspectives = EnumSet.of(one, more);
            return this;
        }

        /** Says that the measure rests on triangles. */
        public Builder onTriangles() {
            triangles = true;
            return this;
        }

        /** Says what it takes beside reading the ties, and so what it shares with other measures. */
        public Builder takes(Pass one, Pass... more) {
            passes = EnumSet.of(one, more);
            return this;
        }

        /** Says that the measure is the least or the most that a figure can be. */
        public Builder bound() {
            bound = true;
            return this;
        }

        /** Says in which networks the measure has a meaning; without this, only in undirected unweighted ones. */
        public Builder in(Form one, Form... more) {
            forms = EnumSet.of(one, more);
            return this;
        }

        public Definition build() {
            if (formula.isEmpty() || citation.isEmpty()) {
                throw new IllegalStateException(id + " needs a formula and a citation");
            }
            return new Definition(
                    id,
                    level,
                    formula,
                    unit,
                    range,
                    direction,
                    projection,
                    conventions,
                    complexity,
                    citation,
                    sphere,
                    pillar,
                    perspectives,
                    triangles,
                    passes,
                    bound,
                    forms);
        }
    }
}
