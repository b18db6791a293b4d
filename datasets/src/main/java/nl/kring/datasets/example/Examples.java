package nl.kring.datasets.example;

import java.util.List;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetDescription;
import nl.kring.datasets.Source;
import nl.kring.datasets.csv.CsvDataset;
import nl.kring.engine.model.Provenance;

/** The small published networks that come with the product, each with its citation. */
public final class Examples {
    /**
     * A network of the literature.
     *
     * @param provenance its name, title and citation
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

    private static final List<String> NAMES = List.of("karate", "florentine", "davis");

    private Examples() {}

    /** All examples, the best known first. */
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
