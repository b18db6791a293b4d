package nl.kring.api.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kring.api.RunningKring;
import nl.kring.api.command.Console;
import nl.kring.api.command.KringCommand;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.datasets.example.Examples;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

/** What an empty store begins with, on a store of its own. */
class ExampleDataTest {

    private static final String[] ALL = {"davis", "florentine", "karate", "veldermeer"};

    private final Path folder = RunningKring.newDirectory();
    private final Settings settings = new Settings(folder, 0, null);

    @Test
    void whatWasBrokenOffIsReadOnTheNextStartAndWhatWasDeletedIsNot() {
        otherDataStayAlone();
        aStoppedServerSaysWhatIsMissing();
        try (Services services = Services.open(settings)) {
            breakOffAt("veldermeer", services);
            assertThat(names(services)).containsExactly("davis", "florentine", "karate");

            store(services);
            assertThat(names(services)).containsExactlyInAnyOrder(ALL);

            NetworkStore.open(services.neo4j()).delete("karate");
            store(services);
            assertThat(names(services)).doesNotContain("karate").contains("veldermeer");
        }
    }

    @Test
    void whoStoresOwnDataAfterABreakIsShownThese() {
        try (Services services = Services.open(settings)) {
            breakOffAt("veldermeer", services);
            store("own", services);
            store(services);
            assertThat(names(services)).containsExactlyInAnyOrder("davis", "florentine", "karate", "own");
        }
    }

    private void otherDataStayAlone() {
        try (Services services = Services.open(settings)) {
            store("own", services);
            store(services);
            assertThat(names(services)).containsExactly("own");
            NetworkStore.open(services.neo4j()).delete("own");
        }
    }

    private void aStoppedServerSaysWhatIsMissing() {
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
        console.stop();

        int code = KringCommand.run(console, "serve", "--data", folder.toString(), "--port", "0");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("the next start reads those that are missing")
                .doesNotContain("nothing was changed");
    }

    private static void breakOffAt(String name, Services services) {
        AtomicBoolean stop = new AtomicBoolean();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> ExampleData.store(
                        services,
                        example -> {
                            stop.set(example.equals(name));
                            return Progress.SILENT;
                        },
                        stop::get))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.CANCELLED);
    }

    private static void store(Services services) {
        ExampleData.store(services, example -> Progress.SILENT, () -> false);
    }

    private static void store(String name, Services services) {
        Network network = Examples.named("karate").read().network();
        NetworkStore.open(services.neo4j()).write(name, network, Map.of(), Progress.SILENT, () -> false);
    }

    private static List<String> names(Services services) {
        return services.datasets().list().stream().map(StoredDataset::name).toList();
    }
}
