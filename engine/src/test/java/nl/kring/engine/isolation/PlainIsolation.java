package nl.kring.engine.isolation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The isolation of residents written out from its definition, straight from the actors and ties of a network of which
 * either end can report a tie: each pair looked at, each loss tried.
 */
final class PlainIsolation {
    static final String CONTACT = "contact-deficit";
    static final String SUPPORT = "support-deficit";
    static final String REACH = "reach-deficit";
    static final String FALLBACK = "fallback-deficit";
    static final String PARTICIPATION = "participation-deficit";
    static final String LINKING = "linking-deficit";

    private static final Map<String, Integer> HUNDREDTHS =
            Map.of(CONTACT, 30, SUPPORT, 25, REACH, 15, FALLBACK, 10, PARTICIPATION, 10, LINKING, 10);

    /** Which end of what is possible. */
    enum Bound {
        LOWER,
        OBSERVED,
        UPPER
    }

    private final Network network;
    private final Slow personal;
    private final Slow donut;
    private final int[][] steps;

    PlainIsolation(Network network) {
        this.network = network;
        this.personal = Slow.personal(network);
        this.donut = Slow.donut(network);
        this.steps = donut.distances();
    }

    boolean resident(int actor) {
        return network.actor(actor).kind() == Kind.RESIDENT;
    }

    boolean asked(int actor) {
        return !network.fieldwork().coverageKnown() || network.actor(actor).asked() == Asked.YES;
    }

    /** Whether the dataset collects what a deficit rests on. */
    boolean collected(String deficit) {
        Fieldwork asked = network.fieldwork();
        boolean support = asked.collects(Category.SUPPORT);
        boolean affiliation = asked.collects(Category.AFFILIATION);
        return switch (deficit) {
            case SUPPORT -> support;
            case PARTICIPATION -> affiliation;
            case LINKING -> formal().length > 0 && (affiliation || asked.collects(Category.SERVICE));
            default -> support || asked.collects(Category.CONTACT);
        };
    }

    /** A deficit; NaN of who is no resident and when it rests on what is not collected. */
    double deficit(String deficit, Bound bound, int actor) {
        if (!resident(actor) || !collected(deficit)) {
            return Double.NaN;
        }
        if (bound == Bound.LOWER) {
            return asked(actor) ? least(deficit, actor) : 0;
        }
        return switch (deficit) {
            case CONTACT -> contact(actor, bound == Bound.UPPER ? smallestStrength() : 1);
            case SUPPORT -> shortOf(2, helpers(actor) + number(self(actor).supportElsewhere()));
            case REACH -> shortOf(15, within(actor, -1));
            case FALLBACK -> shortOf(5, left(actor));
            case PARTICIPATION -> shortOf(2, organisations(actor));
            default -> linking(actor);
        };
    }

    /** What a deficit is at least for a resident who was asked. */
    private double least(String deficit, int actor) {
        int[] unasked = personal.neighbours(actor).stream()
                .mapToInt(i -> i)
                .filter(i -> !asked(i))
                .toArray();
        double observed = deficit(deficit, Bound.OBSERVED, actor);
        return switch (deficit) {
            case REACH -> unasked.length > 0 ? 0 : observed;
            case FALLBACK ->
                switch (unasked.length) {
                    case 0 -> observed;
                    case 1 -> shortOf(5, within(actor, unasked[0]));
                    default -> 0;
                };
            case LINKING ->
                donut.neighbours(actor).stream().anyMatch(this::leadsOn) ? Math.min(0.5, observed) : observed;
            default -> observed;
        };
    }

    /** Whether a contact may be tied to more than is known. */
    private boolean leadsOn(int contact) {
        boolean organisation = network.actor(contact) instanceof Organisation;
        Fieldwork fieldwork = network.fieldwork();
        return !asked(contact)
                || (organisation && fieldwork.coverageKnown() && !fieldwork.collects(Category.GOVERNANCE));
    }

    private double contact(int actor, double missing) {
        double sum = number(self(actor).contactsElsewhere());
        for (int other : personal.neighbours(actor)) {
            sum += strength(actor, other, missing);
        }
        return shortOf(4, sum);
    }

    /** Of one type the strongest, of several types 1 − Π(1 − s). */
    private double strength(int one, int other, double missing) {
        Map<TieType, Double> strongest = new EnumMap<>(TieType.class);
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            Set<Integer> ends = Set.of(network.number(tie.source()), network.number(tie.target()));
            if (ends.equals(Set.of(one, other)) && tie.type() != TieType.OPPORTUNITY) {
                strongest.merge(tie.type(), Double.isNaN(tie.strength()) ? missing : tie.strength(), Math::max);
            }
        }
        double none = 1;
        for (double strength : strongest.values()) {
            none *= 1 - strength;
        }
        return 1 - none;
    }

    /** The smallest strength in the dataset; 1 when no tie has one. */
    private double smallestStrength() {
        return IntStream.range(0, network.ties().count())
                .mapToDouble(i -> network.tie(i).strength())
                .filter(strength -> !Double.isNaN(strength))
                .min()
                .orElse(1);
    }

    /** Who helps the actor, and whom the actor would fall back on. */
    private int helpers(int actor) {
        String id = network.actor(actor).id();
        Set<String> helpers = new HashSet<>();
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            if (tie.type() == TieType.SUPPORTS && tie.target().equals(id)) {
                helpers.add(tie.source());
            } else if (tie.type() == TieType.TRUSTS && tie.source().equals(id)) {
                helpers.add(tie.target());
            }
        }
        return helpers.size();
    }

    /** Others within two steps when someone is lost; -1 for nobody. */
    private int within(int actor, int lost) {
        int count = 0;
        for (int other = 0; other < network.order(); other++) {
            if (other != actor && other != lost && near(actor, other, lost)) {
                count++;
            }
        }
        return count;
    }

    private boolean near(int one, int other, int lost) {
        return personal.tied(one, other)
                || personal.neighbours(one).stream().anyMatch(via -> via != lost && personal.tied(via, other));
    }

    /** The fewest within two steps after the loss of any one other resident; 0 when there is no other. */
    private int left(int actor) {
        return IntStream.range(0, network.order())
                .filter(lost -> lost != actor && resident(lost))
                .map(lost -> within(actor, lost))
                .min()
                .orElse(0);
    }

    private int organisations(int actor) {
        String id = network.actor(actor).id();
        Set<String> organisations = new HashSet<>();
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            boolean member = tie.type() == TieType.PARTICIPATES_IN || tie.type() == TieType.VOLUNTEERS_FOR;
            if (member && tie.source().equals(id)) {
                organisations.add(tie.target());
            }
        }
        return organisations.size();
    }

    private double linking(int actor) {
        int nearest = IntStream.of(formal()).map(i -> steps[actor][i]).min().orElseThrow();
        return Math.max(0, Math.min(1, (nearest - 1) / 2.0));
    }

    private int[] formal() {
        return IntStream.range(0, network.order())
                .filter(i -> network.actor(i).ring() == Ring.FORMAL)
                .toArray();
    }

    /** What each collected deficit adds to the index. */
    Map<String, Double> contributions(Bound bound, int actor) {
        Map<String, Double> parts = new HashMap<>();
        double sum = 0;
        for (Map.Entry<String, Integer> weight : HUNDREDTHS.entrySet()) {
            sum += collected(weight.getKey()) ? weight.getValue() : 0;
        }
        for (Map.Entry<String, Integer> weight : HUNDREDTHS.entrySet()) {
            if (collected(weight.getKey())) {
                parts.put(weight.getKey(), weight.getValue() / sum * deficit(weight.getKey(), bound, actor));
            }
        }
        return parts;
    }

    /** What the collected deficits add together; NaN of who is no resident and when none was collected. */
    double index(Bound bound, int actor) {
        Map<String, Double> parts = contributions(bound, actor);
        return parts.isEmpty()
                ? Double.NaN
                : parts.values().stream().mapToDouble(part -> part).sum();
    }

    /** The word of the verdict on a resident. */
    String verdict(int actor) {
        String least = word(Bound.LOWER, actor);
        return collected(CONTACT) && least.equals(word(Bound.UPPER, actor)) ? least : "NOT_DETERMINABLE";
    }

    private String word(Bound bound, int actor) {
        double contact = deficit(CONTACT, bound, actor) + 1e-9;
        double index = index(bound, actor) + 1e-9;
        if (contact >= 1 || (index >= 0.7 && contact >= 0.75)) {
            return "ISOLATED";
        }
        return index >= 0.45 ? "AT_RISK" : "CONNECTED";
    }

    private Resident self(int actor) {
        return (Resident) network.actor(actor);
    }

    private static double number(@Nullable Integer elsewhere) {
        return elsewhere == null ? 0 : elsewhere;
    }

    private static double shortOf(double enough, double has) {
        return 1 - Math.min(1, has / enough);
    }
}
