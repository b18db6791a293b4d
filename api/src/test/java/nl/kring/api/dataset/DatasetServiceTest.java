package nl.kring.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.api.vault.Vault;
import nl.kring.api.vault.VaultException;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Source;
import nl.kring.datasets.csv.CsvDataset;
import nl.kring.datasets.synthetic.SyntheticCity;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetServiceTest {

    @TempDir
    Path directory;

    private final NetworkStore store = NetworkStore.open(SharedNeo4j.embedded());

    @Test
    void givesBackTheNetworkThatWasStored() {
        Dataset city = SyntheticCity.of(200, 5);
        DatasetService datasets = new DatasetService(store, Vault.at(directory));

        datasets.store(city, Progress.SILENT, () -> false);

        String name = city.network().provenance().name();
        assertThat(datasets.load(name).hash()).isEqualTo(city.network().hash());
        assertThat(datasets.list()).extracting(stored -> stored.name()).contains(name);
    }

    @Test
    void residentsLoseTheirIdsAndOthersKeepThem() {
        DatasetService datasets = new DatasetService(store, Vault.at(directory));
        Dataset village = village("service-ids", "anna,resident\nchoir,organisation\n", "anna,choir\n");

        datasets.store(village, Progress.SILENT, () -> false);

        List<String> ids = datasets.pseudonymous("service-ids").network().actors().stream()
                .map(Actor::id)
                .toList();
        assertThat(ids.get(0)).matches("[a-z2-7]{26}");
        assertThat(ids.get(1)).isEqualTo("choir");
    }

    @Test
    void thoseWhoStayKeepTheirKeyInTheNextVersion() {
        DatasetService datasets = new DatasetService(store, Vault.at(directory));
        datasets.store(village("service-keys", "anna,\nbo,\n", "anna,bo\n"), Progress.SILENT, () -> false);
        Map<String, String> before = keys(datasets, "service-keys");

        datasets.store(village("service-keys", "cas,\nbo,\nanna,\n", "anna,cas\n"), Progress.SILENT, () -> false);

        Map<String, String> after = keys(datasets, "service-keys");
        assertThat(after.get("anna")).isEqualTo(before.get("anna"));
        assertThat(after.get("bo")).isEqualTo(before.get("bo"));
        assertThat(before.values()).doesNotContain(after.get("cas"));
    }

    @Test
    void idsOfAnyContentSurvive() {
        DatasetService datasets = new DatasetService(store, Vault.at(directory));
        String odd = "'}) DETACH DELETE n //";
        Dataset village =
                village("service-odd", "\"" + odd + "\",\n`\\u0060,\nx,organisation\n", "\"" + odd + "\",x\n");

        datasets.store(village, Progress.SILENT, () -> false);

        assertThat(datasets.load("service-odd").actors()).extracting(Actor::id).containsExactly(odd, "`\\u0060", "x");
    }

    @Test
    void withoutItsVaultNobodyCanBeNamed(@TempDir Path other) {
        new DatasetService(store, Vault.at(directory))
                .store(village("service-vault", "anna,\n", "anna,bo\n"), Progress.SILENT, () -> false);

        DatasetService stranger = new DatasetService(store, Vault.at(other));

        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> stranger.load("service-vault"));
        assertThat(stranger.pseudonymous("service-vault").network().order()).isEqualTo(2);
    }

    @Test
    void aCancelledImportLeavesTheVersionBefore() {
        DatasetService datasets = new DatasetService(store, Vault.at(directory));
        datasets.store(village("service-cancel", "anna,\n", "anna,bo\n"), Progress.SILENT, () -> false);
        String before = datasets.load("service-cancel").hash();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> datasets.store(
                        village("service-cancel", "anna,\ncas,\n", "anna,cas\n"), Progress.SILENT, () -> true));

        assertThat(datasets.load("service-cancel").hash()).isEqualTo(before);
    }

    @Test
    void anUnknownDatasetIsSaidToBeUnknown() {
        DatasetService datasets = new DatasetService(store, Vault.at(directory));

        assertThat(datasets.find("nowhere")).isEmpty();
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> datasets.load("nowhere"));
    }

    private static Map<String, String> keys(DatasetService datasets, String name) {
        Network keyed = datasets.pseudonymous(name).network();
        Network own = datasets.load(name);
        Set<Integer> residents = IntStream.range(0, own.order())
                .filter(i -> own.actor(i).kind() == Kind.RESIDENT)
                .boxed()
                .collect(Collectors.toSet());
        return residents.stream()
                .collect(Collectors.toMap(
                        i -> own.actor(i).id(), i -> keyed.actor(i).id()));
    }

    private static Dataset village(String name, String actors, String ties) {
        return CsvDataset.of(Source.of("ties.csv", "source,target\n" + ties))
                .actors(Source.of(
                        "actors.csv",
                        "id,kind\n" + actors + (ties.contains(",bo") && !actors.contains("bo,") ? "bo,\n" : "")))
                .description(Source.of("dataset.yaml", "name: " + name + "\n"))
                .read();
    }
}
