package nl.kring.datasets.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kring.datasets.Audience;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DescriptionWriter;
import nl.kring.datasets.Source;
import nl.kring.engine.model.Network;

/** What is written reads back as an equal network, whatever stands in it. */
class RoundTripTest {
    @Property(tries = 300)
    void writingAndReadingGivesAnEqualNetwork(@ForAll("ids") Set<String> ids, @ForAll long seed) {
        Network network = new RandomNetworks(new Random(seed)).network(List.copyOf(ids));
        Dataset read = throughFiles(Dataset.of(network));
        assertThat(DescriptionWriter.of(read.network())).isEqualTo(DescriptionWriter.of(network));
        assertThat(read.network().actors()).isEqualTo(network.actors());
        assertThat(read.network().hash()).isEqualTo(network.hash());
    }

    @Property(tries = 50)
    void writingTwiceGivesTheSameBytes(@ForAll("ids") Set<String> ids, @ForAll long seed) {
        Dataset dataset = Dataset.of(new RandomNetworks(new Random(seed)).network(List.copyOf(ids)));
        assertThat(actors(throughFiles(dataset))).isEqualTo(actors(dataset));
        assertThat(ties(throughFiles(dataset))).isEqualTo(ties(dataset));
    }

    /** Ids of any content that are different to people: a number at the end sees to that. */
    @Provide
    Arbitrary<Set<String>> ids() {
        Arbitrary<String> any =
                Arbitraries.strings().all().excludeChars('\0').ofMaxLength(12).filter(RoundTripTest::isText);
        Arbitrary<String> nasty = Arbitraries.of(
                "'}) DETACH DELETE n //",
                "`",
                "\\u0060",
                "=1+1",
                "a,b",
                "a;b",
                "\"",
                "\r\n",
                "\n",
                "\t",
                " ",
                "\uFEFF");
        return Arbitraries.oneOf(any, nasty).list().ofMinSize(1).ofMaxSize(12).map(list -> {
            Set<String> distinct = new LinkedHashSet<>();
            for (int i = 0; i < list.size(); i++) {
                distinct.add(list.get(i) + "#" + i);
            }
            return distinct;
        });
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static Dataset throughFiles(Dataset dataset) {
        return CsvDataset.of(Source.of("ties.csv", ties(dataset)))
                .actors(Source.of("actors.csv", actors(dataset)))
                .description(Source.of("dataset.yaml", DescriptionWriter.of(dataset.network())))
                .read();
    }

    static String actors(Dataset dataset) {
        try (StringWriter text = new StringWriter()) {
            new CsvExport(dataset, Audience.PROGRAM).writeActors(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ties(Dataset dataset) {
        try (StringWriter text = new StringWriter()) {
            new CsvExport(dataset, Audience.PROGRAM).writeTies(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
