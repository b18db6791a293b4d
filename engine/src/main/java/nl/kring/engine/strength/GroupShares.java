package nl.kring.engine.strength;

import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;

/**
 * How many of the residents asked, and of the participants among them, are in each group. Who is in no group is left out.
 * Time O(n).
 */
final class GroupShares {
    private final int[] asked;
    private final int[] participants;

    private GroupShares(int groups) {
        this.asked = new int[groups];
        this.participants = new int[groups];
    }

    static GroupShares of(View view, Grouping grouping) {
        Network network = view.network();
        GroupShares shares = new GroupShares(grouping.values().size());
        if (!network.fieldwork().collects(Category.AFFILIATION)) {
            return shares;
        }
        Affiliated affiliated = Affiliated.of(view);
        for (int actor : view.members()) {
            int group = grouping.of(actor);
            if (group >= 0 && network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor)) {
                shares.asked[group]++;
                shares.participants[group] += affiliated.participants().get(actor) ? 1 : 0;
            }
        }
        return shares;
    }

    /** Blau's index of those asked: the chance that two of them, drawn with replacement, are of different groups. */
    double blauOfAsked() {
        return blau(asked);
    }

    /** Blau's index of the participants; NaN without any. */
    double blauOfParticipants() {
        return blau(participants);
    }

    /** 1 less the part of the participants who would have to be of another group; NaN without any. */
    double likeness() {
        double of = sum(asked);
        double among = sum(participants);
        if (of == 0 || among == 0) {
            return Double.NaN;
        }
        double apart = 0;
        for (int group = 0; group < asked.length; group++) {
            apart += Math.abs(participants[group] / among - asked[group] / of);
        }
        return 1 - apart / 2;
    }

    private static double blau(int[] counts) {
        double all = sum(counts);
        // Of whole numbers, so that the order of groups changes nothing.
        long squares = 0;
        for (long count : counts) {
            squares += count * count;
        }
        return all == 0 ? Double.NaN : 1 - squares / (all * all);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
