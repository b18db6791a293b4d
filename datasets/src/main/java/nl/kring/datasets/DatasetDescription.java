package nl.kring.datasets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dataset.yaml} says: what columns and words mean, and how the ties were collected.
 *
 * @param provenance where the data come from; its name is empty when not stated
 * @param columns what columns are called and which are read
 * @param words what words for kinds and types mean
 * @param strength which column holds strengths, on which scale; null: {@code strength}, from 0 to 1
 * @param fieldwork how the ties were collected
 * @param neighbourhoods neighbourhoods of which more than the code is known
 */
public record DatasetDescription(
        Provenance provenance,
        Columns columns,
        Words words,
        @Nullable Strength strength,
        Collected fieldwork,
        List<Neighbourhood> neighbourhoods) {

    /**
     * What columns are called and which are read.
     *
     * @param actors names of columns of actors, theirs to ours
     * @param ties names of columns of ties, theirs to ours
     * @param attributes columns of actors that are kept, by our name
     * @param groups attributes that may be used as groups
     */
    public record Columns(
            Map<String, String> actors, Map<String, String> ties, List<String> attributes, List<String> groups) {}

    /**
     * What words mean.
     *
     * @param kinds their word for a kind of actor to ours
     * @param types their word for a type of tie to ours
     */
    public record Words(Map<String, Kind> kinds, Map<String, TieWord> types) {}

    /**
     * What a word for a type of tie means.
     *
     * @param type the type in the vocabulary
     * @param reverse whether they write source and target the other way round
     */
    public record TieWord(TieType type, boolean reverse) {}

    /**
     * Where strengths are.
     *
     * @param column name of the column in the file
     * @param divideBy what strengths are divided by to lie in (0, 1]; finite, above 0
     */
    public record Strength(String column, double divideBy) {}

    /**
     * How the ties were collected.
     *
     * @param collects categories that were asked for; null: those that occur
     * @param reportedBy who can report ties of a category
     * @param boundary whom people could name
     * @param fixed what was fixed when the dataset was first read; null: found out from actors and ties
     */
    public record Collected(
            @Nullable Set<Category> collects,
            Map<Category, Reporter> reportedBy,
            Boundary boundary,
            @Nullable Fixed fixed) {}

    /**
     * What stays as it was when people are taken out of a dataset.
     *
     * @param coverageKnown whether the dataset says who was asked
     * @param smallestStrength the smallest strength, in (0, 1]
     */
    public record Fixed(boolean coverageKnown, double smallestStrength) {}

    /** A description that says nothing: every column and word is ours. */
    public static DatasetDescription none() {
        return new DatasetDescription(
                Provenance.of(""),
                new Columns(Map.of(), Map.of(), List.of(), List.of()),
                new Words(Map.of(), Map.of()),
                null,
                new Collected(null, Map.of(), Boundary.LOCAL, null),
                List.of());
    }

    /**
     * Reads a {@code dataset.yaml}.
     *
     * @throws DatasetException with the line as row and the key as column: syntax, an unknown key, a value that is not
     *     allowed, a column that would identify people
     */
    public static DatasetDescription read(Source yaml) {
        return new DescriptionReader(yaml).read();
    }
}
