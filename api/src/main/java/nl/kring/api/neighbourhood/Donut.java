package nl.kring.api.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood as a donut, in a square of 100 by 100 around the origin. The residents lie in the middle, policy
 * outside; a band is as thick as the square root of its actors. The circle is all residents: clockwise from the top first
 * those asked who have a tie with that ring, then those asked who have none, then those of whom no more is told, then those
 * who were not asked.
 *
 * <p>Nothing small can be measured off it. An arc grows in steps of 5 percent of those asked, of at least 10 residents:
 * below half to the step below, above half to the step above, so that fewer than a step is drawn as none, and all but
 * fewer than a step as all. Where fewer than 20 were asked no arc is drawn: of those asked no more is told.
 *
 * @param bands the rings that have actors, from the middle outwards
 * @param veils where no more is drawn than the arcs show, clockwise
 */
record Donut(List<Band> bands, List<Veil> veils) {

    private static final double HOLE = 9;
    private static final double RIM = 48;
    private static final double GAP = 1;
    private static final double STEP = 0.05;
    private static final int LEAST_ASKED = 2 * DisclosureGuard.LEAST;

    /**
     * A ring.
     *
     * @param ring which
     * @param whole outline of the band
     * @param joined outline of the arc of residents with a tie there; null when there is none
     */
    record Band(Ring ring, String whole, @Nullable String joined) {
        /** Its name in style sheets. */
        public String style() {
            return "ring-" + ring.number();
        }
    }

    /** Why no ties are drawn somewhere. */
    enum Reason {
        /** The dataset does not say who was asked. */
        UNKNOWN,
        /** Who has ties, or whether they were asked, is protected. */
        PROTECTED,
        /** They were not asked. */
        UNASKED;

        /** Its name in style sheets, messages and as a pattern. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A sector over all bands, and beneath their arcs.
     *
     * @param reason why no ties are drawn there, but for what an arc shows
     * @param outline of the sector
     */
    record Veil(Reason reason, String outline) {}

    static Donut of(Rings rings, Asked told) {
        List<Ring> present = new ArrayList<>();
        double roots = 0;
        for (Ring ring : Ring.values()) {
            if (rings.actors(ring) > 0) {
                present.add(ring);
                roots += Math.sqrt(rings.actors(ring));
            }
        }
        double residents = rings.coverage().residents();
        double asked = residents == 0 ? 1 : told.least() / residents;
        double room = RIM - HOLE - GAP * Math.max(0, present.size() - 1);
        List<Band> bands = new ArrayList<>();
        double inner = HOLE;
        for (Ring ring : present) {
            double outer = inner + room * Math.sqrt(rings.actors(ring)) / roots;
            double share = tooFew(told)
                    ? 0
                    : asked * share(rings.joined(ring), rings.coverage().asked());
            bands.add(new Band(ring, sector(inner, outer, 0, 1), share == 0 ? null : sector(inner, outer, 0, share)));
            inner = outer + GAP;
        }
        return new Donut(bands, veils(rings.coverage(), told));
    }

    private static List<Veil> veils(Coverage coverage, Asked told) {
        double residents = coverage.residents();
        if (residents == 0) {
            return List.of();
        }
        if (!coverage.known()) {
            return List.of(new Veil(Reason.UNKNOWN, sector(HOLE, RIM, 0, 1)));
        }
        double from = tooFew(told) ? 0 : told.least() / residents;
        double to = told.most() / residents;
        List<Veil> veils = new ArrayList<>();
        if (to > from) {
            veils.add(new Veil(Reason.PROTECTED, sector(HOLE, RIM, from, to)));
        }
        if (to < 1) {
            veils.add(new Veil(Reason.UNASKED, sector(HOLE, RIM, to, 1)));
        }
        return veils;
    }

    /** Whether those asked may be too few to draw how many of them have ties; by what is told, so that it tells no more. */
    static boolean tooFew(Asked told) {
        return told.least() < LEAST_ASKED;
    }

    /** A part of those asked, in steps. */
    private static double share(int joined, int asked) {
        double step = Math.max(STEP, DisclosureGuard.LEAST / (double) asked);
        double share = joined / (double) asked;
        return share <= 0.5 ? below(share, step) : 1 - below(1 - share, step);
    }

    private static double below(double share, double step) {
        return step * Math.floor(share / step + 1e-9);
    }

    /** The outline between two circles, from one share of the circle to another, clockwise from the top. */
    private static String sector(double inner, double outer, double from, double to) {
        if (to - from > 1 - 1e-9) {
            return circle(outer, 1) + circle(inner, 0);
        }
        int large = to - from > 0.5 ? 1 : 0;
        return "M" + point(outer, from) + arc(outer, large, 1) + point(outer, to) + "L" + point(inner, to)
                + arc(inner, large, 0) + point(inner, from) + "Z";
    }

    private static String circle(double radius, int sweep) {
        return "M" + point(radius, 0) + arc(radius, 1, sweep) + point(radius, 0.5) + arc(radius, 1, sweep)
                + point(radius, 0) + "Z";
    }

    private static String arc(double radius, int large, int sweep) {
        return "A" + number(radius) + " " + number(radius) + " 0 " + large + " " + sweep + " ";
    }

    private static String point(double radius, double share) {
        double angle = 2 * Math.PI * share;
        return number(radius * Math.sin(angle)) + " " + number(-radius * Math.cos(angle));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
