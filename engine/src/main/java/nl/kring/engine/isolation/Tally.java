package nl.kring.engine.isolation;

import nl.kring.engine.isolation.Isolation.Side;

/** How many residents, and how many of those who were asked, have which class of lower and of upper values. */
final class Tally {
    private static final int CLASSES = Verdict.values().length;

    private final int[] lower = new int[CLASSES];
    private final int[] upper = new int[CLASSES];
    private final int[] lowerAsked = new int[CLASSES];
    private final int[] upperAsked = new int[CLASSES];
    private int residents;
    private int asked;
    private int unknown;

    void add(Verdict least, Verdict most, boolean wasAsked) {
        residents++;
        lower[least.ordinal()]++;
        upper[most.ordinal()]++;
        if (wasAsked) {
            asked++;
            lowerAsked[least.ordinal()]++;
            upperAsked[most.ordinal()]++;
        }
        unknown += least != most || least == Verdict.NOT_DETERMINABLE ? 1 : 0;
    }

    int residents() {
        return residents;
    }

    int asked() {
        return asked;
    }

    /** Residents of whom what was asked allows more than one verdict. */
    int unknown() {
        return unknown;
    }

    /** Which part of all residents has this class or a worse one; NaN without residents, and when nobody has a class. */
    double share(Side side, Verdict from) {
        return share(side == Side.LOWER ? lower : upper, from, residents);
    }

    /** The same of the residents who were asked. */
    double shareOfAsked(Side side, Verdict from) {
        return share(side == Side.LOWER ? lowerAsked : upperAsked, from, asked);
    }

    private static double share(int[] counts, Verdict from, int of) {
        if (of == 0 || counts[Verdict.NOT_DETERMINABLE.ordinal()] > 0) {
            return Double.NaN;
        }
        int found = counts[Verdict.ISOLATED.ordinal()];
        found += from == Verdict.AT_RISK ? counts[Verdict.AT_RISK.ordinal()] : 0;
        return found / (double) of;
    }
}
