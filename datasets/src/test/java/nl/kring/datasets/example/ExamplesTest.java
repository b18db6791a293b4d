package nl.kring.datasets.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.kring.datasets.Dataset;
import nl.kring.datasets.Warning;
import nl.kring.datasets.example.Examples.Example;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    @Test
    void everyExampleOfTheLiteratureSaysWhereItComesFromAndReadsWithoutOtherWarning() {
        assertThat(Examples.all())
                .extracting(Example::name)
                .containsExactly("karate", "florentine", "davis", "veldermeer");
        for (Example example : Examples.all().subList(0, 3)) {
            assertThat(example.title()).isNotEqualTo(example.name());
            assertThat(example.provenance().source()).containsPattern("\\(19\\d\\d\\)");
            Dataset dataset = example.read();
            assertThat(dataset.report().warnings()).extracting(Warning::code).containsExactly("coverage-unknown");
            assertThat(dataset.report().dropped()).isEmpty();
            assertThat(dataset.identities().isEmpty()).isTrue();
        }
    }

    @Test
    void veldermeerSaysThatItIsInventedAndReadsWithoutWarning() {
        Example veldermeer = Examples.named("veldermeer");
        assertThat(veldermeer.title()).isEqualTo("Veldermeer, een verzonnen stad");
        assertThat(veldermeer.provenance().synthetic()).isTrue();
        Dataset dataset = veldermeer.read();
        assertThat(dataset.report().warnings()).isEmpty();
        assertThat(dataset.report().dropped()).isEmpty();
        assertThat(dataset.report().actors().get(Kind.RESIDENT)).isEqualTo(3_000);
        assertThat(dataset.identities().byId()).hasSize(3_000);
    }

    @ParameterizedTest
    @CsvSource({"karate, 34, 0, 78", "florentine, 16, 0, 20", "davis, 18, 14, 89"})
    void numbersAreThePublishedOnes(String name, int residents, int organisations, int ties) {
        Dataset dataset = Examples.named(name).read();
        assertThat(dataset.report().actors().getOrDefault(Kind.RESIDENT, 0)).isEqualTo(residents);
        assertThat(dataset.report().actors().getOrDefault(Kind.ORGANISATION, 0)).isEqualTo(organisations);
        assertThat(dataset.network().ties().count()).isEqualTo(ties);
    }

    @Test
    void theWordsOfTheSourcesAreKept() {
        Dataset davis = Examples.named("davis").read();
        assertThat(davis.network().tie(0).type()).isEqualTo(TieType.PARTICIPATES_IN);
        assertThat(davis.network().tie(0).word()).isEqualTo("attended");
        Dataset karate = Examples.named("karate").read();
        assertThat(karate.network().groups()).contains("faction");
        assertThat(karate.network().tie(0).strength()).isEqualTo(4 / 8.0);
    }

    @Test
    void anUnknownNameIsToldWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.named("village"))
                .withMessageContaining("karate, florentine, davis, veldermeer");
    }
}
