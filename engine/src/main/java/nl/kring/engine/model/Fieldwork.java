package nl.kring.engine.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How the ties were collected. Fixed when a dataset is read: a what-if never changes it.
 *
 * @param collects the categories of ties that were asked for
 * @param reporters per category who can report a tie; {@link Reporter#BOTH} where absent
 * @param boundary whom people could name
 * @param coverageKnown whether the dataset says who was asked
 * @param smallestStrength the smallest strength that occurs, in (0, 1]; 1 when no tie has one. Stands in for missing
 *     strengths where the least is meant
 */
public record Fieldwork(
        Set<Category> collects,
        Map<Category, Reporter> reporters,
        Boundary boundary,
        boolean coverageKnown,
        double smallestStrength) {

    public Fieldwork {
        Set<Category> ordered = EnumSet.noneOf(Category.class);
        ordered.addAll(collects);
        collects = Collections.unmodifiableSet(ordered);
        Map<Category, Reporter> copy = new EnumMap<>(Category.class);
        copy.putAll(reporters);
        reporters = Collections.unmodifiableMap(copy);
        if (!(smallestStrength > 0 && smallestStrength <= 1)) {
            throw new IllegalArgumentException("smallest strength must be in (0, 1]");
        }
    }

    /** Who can report ties of a category. */
    public Reporter reporter(Category category) {
        return reporters.getOrDefault(category, Reporter.BOTH);
    }

    /** Whether ties of a category were asked for. */
    public boolean collects(Category category) {
        return collects.contains(category);
    }
}
