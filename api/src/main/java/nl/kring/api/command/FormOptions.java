package nl.kring.api.command;

import nl.kring.api.analysis.AnalysisOrder;
import nl.kring.datasets.Reading;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whether ties lead one way and what they weigh, as options. */
final class FormOptions {

    /** What commands say of the network to choose. */
    static final String NETWORKS =
            "${COMPLETION-CANDIDATES} (default: all): which actors and ties count. In comembership"
                    + " residents are tied by the organisations in which both take part, in interlock organisations by the"
                    + " residents who take part in both.";

    private static final String STRENGTH = "strength";

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--directed",
            negatable = true,
            description = "Whether ties lead one way (default: only in support). Rows without a type, and those with"
                    + " directed=true, then lead from source to target; others as their type says.")
    private @Nullable Boolean directed;

    @Option(
            names = "--weighted",
            paramLabel = "COLUMN",
            description =
                    "Weigh ties by a numeric column of the ties; strength, the only one of a stored dataset, is"
                            + " the merged strength, and in comembership and interlock how many are shared. A path is as long as the sum of 1 / weight.")
    private @Nullable String weighted;

    /** A projection with the direction and weights that were asked for. */
    Projection of(Projection plain) {
        Projection chosen = directed == null ? plain : plain.directed(directed);
        if (weighted == null) {
            return chosen;
        }
        return chosen.weighing(byStrength() ? Weights.STRENGTH : Weights.COLUMN);
    }

    /** The column that ties weigh by; null when they weigh alike. */
    @Nullable
    String column() {
        return byStrength() ? STRENGTH : weighted;
    }

    /** A reading of files that keeps the weights. */
    Reading with(Reading plain) {
        return byStrength() ? plain : plain.weightedBy(weighted);
    }

    /** Refuses a column that only files have. */
    void requireStored() {
        if (weighted != null && !byStrength()) {
            throw wrong(
                    "Of a stored dataset ties weigh by strength only: give --weighted strength, or measure the files.");
        }
    }

    /** Refuses a network whose ties have no strength when they are to weigh by it. */
    void require(Request request, Network network) {
        if (AnalysisOrder.lacksStrengths(request, network)) {
            throw wrong(
                    "No tie has a strength or frequency to weigh by: leave --weighted out, or name another column.");
        }
    }

    /** What to do about a measure that has no form for the ties that were asked for. */
    static String advice(String unsuited, Projection asked) {
        String weights = asked.weighted() ? ", or leave --weighted out" : "";
        String direction =
                asked.directed() ? ", or give --no-directed" : asked.weighted() ? "" : ", or give --directed";
        return unsuited + ". Leave it out" + weights + direction + ".";
    }

    private boolean byStrength() {
        return weighted != null && weighted.strip().equalsIgnoreCase(STRENGTH);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
