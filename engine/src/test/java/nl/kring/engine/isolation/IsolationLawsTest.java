package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kring.engine.isolation.Isolation.Reason;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType.End;
import org.assertj.core.data.Offset;

/** What holds of the isolation index in every town. */
class IsolationLawsTest {

    @Property(tries = 500)
    void contributionsSumToTheIndex(@ForAll long seed) {
        Random random = new Random(seed);
        Towns town = Towns.random(random);
        Network network = town.network(town.fieldwork(Map.of(), true), i -> random.nextBoolean(), town.ties);
        Isolation isolation = Towns.isolation(network);
        for (int actor = 0; actor < network.order(); actor++) {
            List<Reason> reasons = isolation.reasons(actor);
            double index = isolation.index(Side.OBSERVED, actor);
            if (reasons.isEmpty()) {
                assertThat(index).isNaN();
            } else {
                assertThat(reasons.stream().mapToDouble(Reason::contribution).sum())
                        .isCloseTo(index, within());
                assertThat(reasons.stream().mapToDouble(Reason::weight).sum()).isCloseTo(1, within());
            }
        }
    }

    @Property(tries = 1500)
    void oneMoreTieRaisesNobody(@ForAll long seed) {
        Random random = new Random(seed);
        Towns town = Towns.random(random);
        Tie more = town.randomTie(random);
        if (more == null) {
            return;
        }
        Reporter reporter = Reporter.values()[random.nextInt(Reporter.values().length)];
        Fieldwork fieldwork = town.fieldwork(Towns.reporters(reporter), random.nextInt(4) > 0);
        Set<Integer> asked = someOf(town.actors.size(), random);
        List<Tie> ties = new ArrayList<>(town.ties(tie -> true, tie -> seen(tie, random)));
        Isolation before = Towns.isolation(town.network(fieldwork, asked::contains, ties));
        ties.add(seen(more, random));
        Isolation after = Towns.isolation(town.network(fieldwork, asked::contains, ties));
        for (int actor = 0; actor < town.actors.size(); actor++) {
            if (town.actors.get(actor) instanceof Resident) {
                for (Side side : Side.values()) {
                    assertNotAbove(after.index(side, actor), before.index(side, actor));
                    assertThat(after.classOf(side, actor)).isLessThanOrEqualTo(before.classOf(side, actor));
                    for (Deficit deficit : Deficit.values()) {
                        assertNotAbove(after.deficit(deficit, side, actor), before.deficit(deficit, side, actor));
                    }
                }
            }
        }
    }

    @Property(tries = 3000)
    void boundsHoldTheTruthWhenSomeWereNotAsked(@ForAll long seed) {
        Random random = new Random(seed);
        Towns town = Towns.random(random);
        Reporter reporter = Reporter.values()[random.nextInt(Reporter.values().length)];
        Fieldwork fieldwork = town.fieldwork(Towns.reporters(reporter), true);
        Set<Integer> asked = someOf(town.actors.size(), random);
        IntPredicate everyone = i -> true;
        Network complete = town.network(fieldwork, everyone, town.ties);
        List<Tie> reported = town.ties(tie -> reported(tie, reporter, complete, asked), tie -> seen(tie, random));
        Network thinned = town.network(fieldwork, asked::contains, reported);
        Isolation truth = Towns.isolation(complete);
        Isolation known = Towns.isolation(thinned);
        for (int actor = 0; actor < town.actors.size(); actor++) {
            if (town.actors.get(actor) instanceof Resident) {
                double index = truth.index(Side.OBSERVED, actor);
                assertNotAbove(known.index(Side.LOWER, actor), index);
                assertNotAbove(index, known.index(Side.UPPER, actor));
                for (Deficit deficit : Deficit.values()) {
                    double value = truth.deficit(deficit, Side.OBSERVED, actor);
                    assertNotAbove(known.deficit(deficit, Side.LOWER, actor), value);
                    assertNotAbove(value, known.deficit(deficit, Side.UPPER, actor));
                }
                Verdict verdict = known.verdict(actor);
                if (verdict != Verdict.NOT_DETERMINABLE) {
                    assertThat(verdict).isEqualTo(truth.classOf(Side.OBSERVED, actor));
                }
            }
        }
    }

    /** Of all residents and of those who were asked alike: the true share among the same people lies within the pair. */
    @Property(tries = 2000)
    void sharesHoldTheTruthWhenSomeWereNotAsked(@ForAll long seed) {
        Random random = new Random(seed);
        Towns town = Towns.random(random);
        Reporter reporter = Reporter.values()[random.nextInt(Reporter.values().length)];
        Fieldwork fieldwork = town.fieldwork(Towns.reporters(reporter), true);
        Set<Integer> asked = someOf(town.actors.size(), random);
        Network complete = town.network(fieldwork, i -> true, town.ties);
        List<Tie> reported = town.ties(tie -> reported(tie, reporter, complete, asked), tie -> seen(tie, random));
        int[] everyone = IntStream.range(0, town.actors.size()).toArray();
        int[] them = asked.stream().mapToInt(i -> i).toArray();
        Classes known = Towns.classes(town.network(fieldwork, asked::contains, reported));
        Classes truth = Towns.classes(complete);
        Tally tally = known.among(everyone);
        for (Verdict from : List.of(Verdict.AT_RISK, Verdict.ISOLATED)) {
            // With every tie reported and its strength known, upper values are the truth.
            double ofAll = truth.among(everyone).share(Side.UPPER, from);
            double ofAsked = truth.among(them).share(Side.UPPER, from);
            assertNotAbove(tally.share(Side.LOWER, from), ofAll);
            assertNotAbove(ofAll, tally.share(Side.UPPER, from));
            assertNotAbove(tally.shareOfAsked(Side.LOWER, from), ofAsked);
            assertNotAbove(ofAsked, tally.shareOfAsked(Side.UPPER, from));
        }
    }

    @Property(tries = 500)
    void nobodyWhoWasNotAskedIsCalledIsolated(@ForAll long seed) {
        Random random = new Random(seed);
        Towns town = Towns.random(random);
        Set<Integer> asked = someOf(town.actors.size(), random);
        Network network = town.network(town.fieldwork(Map.of(), true), asked::contains, town.ties);
        Isolation isolation = Towns.isolation(network);
        for (int actor = 0; actor < network.order(); actor++) {
            if (network.actor(actor) instanceof Resident && !asked.contains(actor)) {
                assertThat(isolation.verdict(actor)).isIn(Verdict.NOT_DETERMINABLE, Verdict.CONNECTED);
                assertThat(isolation.classOf(Side.LOWER, actor)).isNotEqualTo(Verdict.ISOLATED);
            }
        }
    }

    @Property(tries = 300)
    void withoutCoverageEveryoneCountsAsAsked(@ForAll long seed) {
        Random random = new Random(seed);
        Towns town = Towns.random(random);
        Network network = town.network(town.fieldwork(Map.of(), false), i -> false, town.ties);
        Isolation isolation = Towns.isolation(network);
        for (int actor = 0; actor < network.order(); actor++) {
            Double lower = isolation.index(Side.LOWER, actor);
            assertThat(isolation.index(Side.UPPER, actor)).isEqualTo(lower);
            assertThat(isolation.index(Side.OBSERVED, actor)).isEqualTo(lower);
        }
    }

    private static boolean reported(Tie tie, Reporter reporter, Network network, Set<Integer> asked) {
        boolean source = asked.contains(network.number(tie.source()));
        boolean target = asked.contains(network.number(tie.target()));
        End provider = tie.type().provider();
        return switch (reporter) {
            case SOURCE -> source;
            case TARGET -> target;
            case BOTH -> source || target;
            case PROVIDER -> provider == null ? source || target : provider == End.SOURCE ? source : target;
        };
    }

    /** Now and then the strength of a tie is not known. */
    private static Tie seen(Tie tie, Random random) {
        return random.nextInt(4) == 0 ? tie.strength(Double.NaN) : tie;
    }

    private static Set<Integer> someOf(int count, Random random) {
        Set<Integer> some = new TreeSet<>();
        int outOf = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) < outOf) {
                some.add(i);
            }
        }
        return some;
    }

    private static void assertNotAbove(double value, double most) {
        if (Double.isNaN(most)) {
            assertThat(value).isNaN();
        } else {
            assertThat(value).isLessThanOrEqualTo(most + 1e-12);
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }
}
