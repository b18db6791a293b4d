package nl.kring.engine.isolation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import org.jspecify.annotations.Nullable;

/**
 * Items of a questionnaire, attributes of residents whose names end in a number: {@code lsns1}, {@code lsns2}, …
 *
 * @param name what their names begin with
 * @param scoring what an answer counts
 */
record Items(String name, Scoring scoring) {

    /** What an answer to an item counts. */
    @FunctionalInterface
    interface Scoring {
        /** The score, 0 or more; negative when the answer is missing or cannot be read. */
        int of(int item, @Nullable String answer);
    }

    /** What to make of each resident's sum of the items {@code first} to {@code last}; undefined without all of them. */
    Values each(Network network, int first, int last, IntToDoubleFunction ofSum) {
        double[] values = new double[network.order()];
        Arrays.setAll(values, actor -> {
            int sum = network.actor(actor) instanceof Resident ? sum(network.actor(actor), first, last) : -1;
            return sum < 0 ? Measure.UNDEFINED : ofSum.applyAsDouble(sum);
        });
        return new Values.Numbers(values);
    }

    private int sum(Actor actor, int first, int last) {
        int sum = 0;
        for (int item = first; item <= last; item++) {
            int score = scoring.of(item, actor.attribute(name + item));
            if (score < 0) {
                return -1;
            }
            sum += score;
        }
        return sum;
    }

    /** The items of one resident, each with what the answer counts; nothing without all of them. */
    List<Reason> reasons(Actor actor, int first, int last) {
        if (!(actor instanceof Resident) || sum(actor, first, last) < 0) {
            return List.of();
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(item -> Reason.of(
                                Reason.Code.ITEM, scoring.of(item, actor.attribute(name + item)), Unit.NUMBER)
                        .about(name + item))
                .toList();
    }
}
