package nl.kring.engine.isolation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Weights, constants and thresholds of the isolation index.
 *
 * @param weights weight of each deficit, above 0; rescaled over the deficits that a dataset collects
 * @param contact strength of personal ties that is enough
 * @param support people to fall back on that are enough
 * @param reach residents within two steps that are enough
 * @param fallback residents within two steps, after a loss, that are enough
 * @param participation organisations that are enough
 * @param isolatedIndex from this index on, with {@code isolatedContact}, someone is isolated
 * @param isolatedContact from this contact deficit on, with {@code isolatedIndex}, someone is isolated
 * @param atRiskIndex from this index on someone is at risk
 */
public record Conventions(
        Map<Deficit, Double> weights,
        double contact,
        double support,
        double reach,
        double fallback,
        double participation,
        double isolatedIndex,
        double isolatedContact,
        double atRiskIndex) {

    /** The published conventions. */
    public static final Conventions PUBLISHED = new Conventions(
            Map.of(
                    Deficit.CONTACT, 0.30,
                    Deficit.SUPPORT, 0.25,
                    Deficit.REACH, 0.15,
                    Deficit.FALLBACK, 0.10,
                    Deficit.PARTICIPATION, 0.10,
                    Deficit.LINKING, 0.10),
            4,
            2,
            15,
            5,
            2,
            0.70,
            0.75,
            0.45);

    private static final double SLACK = 1e-9;

    public Conventions {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** Weight of a deficit, before rescaling. */
    public double weight(Deficit deficit) {
        return weights.getOrDefault(deficit, 0.0);
    }

    /** The same with every threshold moved by {@code shift}. */
    Conventions movingThresholds(double shift) {
        return new Conventions(
                weights,
                contact,
                support,
                reach,
                fallback,
                participation,
                isolatedIndex + shift,
                isolatedContact + shift,
                atRiskIndex + shift);
    }

    /** The same with other weights. */
    Conventions weighing(Map<Deficit, Double> others) {
        return new Conventions(
                others, contact, support, reach, fallback, participation, isolatedIndex, isolatedContact, atRiskIndex);
    }

    /** The class of an index and a contact deficit; never {@link Verdict#NOT_DETERMINABLE}. */
    Verdict classify(double index, double contactDeficit) {
        if (atLeast(contactDeficit, 1) || (atLeast(index, isolatedIndex) && atLeast(contactDeficit, isolatedContact))) {
            return Verdict.ISOLATED;
        }
        return atLeast(index, atRiskIndex) ? Verdict.AT_RISK : Verdict.CONNECTED;
    }

    private static boolean atLeast(double value, double threshold) {
        return value >= threshold - SLACK;
    }
}
