package nl.kring.engine.isolation;

import java.util.Arrays;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;

/** The class of the lower and of the upper values of every resident. Time O(n), memory 2 bytes an actor. */
final class Classes {
    /** Stands for who is no resident. */
    private static final byte NONE = -1;

    private static final Verdict[] VERDICTS = Verdict.values();

    private final Network network;
    private final byte[] lower;
    private final byte[] upper;

    private Classes(Network network) {
        this.network = network;
        this.lower = new byte[network.order()];
        this.upper = new byte[network.order()];
        Arrays.fill(lower, NONE);
        Arrays.fill(upper, NONE);
    }

    static Classes of(Isolation isolation, Workers workers) {
        Network network = isolation.network();
        Classes classes = new Classes(network);
        workers.each(network.order(), Workers.largeBlock(network.order()), (from, to) -> {
            for (int actor = from; actor < to; actor++) {
                if (network.actor(actor) instanceof Resident) {
                    classes.lower[actor] =
                            (byte) isolation.classOf(Side.LOWER, actor).ordinal();
                    classes.upper[actor] =
                            (byte) isolation.classOf(Side.UPPER, actor).ordinal();
                }
            }
        });
        return classes;
    }

    /** Under the published conventions, of all residents behind a view, computed once. */
    private static Classes published(View view, Run run) {
        return view.whole().once(Classes.class, () -> of(Isolation.of(view, run), run.workers()));
    }

    /** How many residents of a view have which class under the published conventions, counted once. */
    static Tally tally(View view, Run run) {
        return view.once(Tally.class, () -> published(view, run).among(view.members()));
    }

    /** How many of the residents among some actors have which class. */
    Tally among(int[] actors) {
        Tally tally = new Tally();
        for (int actor : actors) {
            if (lower[actor] != NONE) {
                tally.add(VERDICTS[lower[actor]], VERDICTS[upper[actor]], network.asked(actor));
            }
        }
        return tally;
    }
}
