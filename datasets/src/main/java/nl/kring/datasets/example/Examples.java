package nl.kring.datasets.example;

import java.util.List;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetDescription;
import nl.kring.datasets.Source;
import nl.kring.datasets.csv.CsvDataset;
import nl.kring.engine.model.Provenance;

/**
 * The networks that come with the product: small ones of the literature, each with its citation, and the invented city
 * Veldermeer.
 */
public final class Examples {
    /**
     * One of them.
     *
     * @param provenance its name, title and where it comes from
     */
    public record Example(Provenance provenance) {
        /** Short name, by which it is asked for. */
        public String name() {
            return provenance.name();
        }

        /** Title; the name when there is none. */
        public String title() {
            String title = provenance.title();
            return title == null ? name() : title;
        }

        /** Reads it as any dataset of comma-separated files is read. */
        public Dataset read() {
            return CsvDataset.of(file(name(), "ties.csv"))
                    .actors(file(name(), "actors.csv"))
                    .description(file(name(), "dataset.yaml"))
                    .read();
        }
    }

    private static final List<String> NAMES = List.of("karate", "florentine", "davis", "veldermeer");

    private Examples() {}

    /** All examples: those of the literature, the best known first, then Veldermeer. */
    public static List<Example> all() {
        return NAMES.stream()
                .map(name -> new Example(
                        DatasetDescription.read(file(name, "dataset.yaml")).provenance()))
                .toList();
    }

    /**
     * The example with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Example named(String name) {
        return all().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no example of that name: choose one of " + String.join(", ", NAMES) + "."));
    }

    private static Source file(String name, String file) {
        return Source.of(Examples.class, name + "/" + file);
    }
}
