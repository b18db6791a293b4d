package nl.kring.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dorp.csv; dorp.csv",
                "Mijn buurt (2026).csv; Mijn-buurt-2026-.csv",
                "../../etc/passwd; passwd",
                "C:\\data\\ties.csv; ties.csv",
                ".bashrc; ties.csv",
                "..; ties.csv",
                "''; ties.csv",
                "map/; ties.csv"
            })
    void aFileKeepsItsNameWithoutItsWay(String given, String kept) {
        assertThat(new ImportJobs.Upload(given, file -> {}).safeName("ties.csv"))
                .isEqualTo(kept);
    }
}
