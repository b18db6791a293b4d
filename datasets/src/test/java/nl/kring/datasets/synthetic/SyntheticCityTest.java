package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import nl.kring.datasets.Dataset;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticCityTest {
    private static final Dataset CITY = SyntheticCity.of(20_000, 42);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 299, 601, 2_500})
    void itHasTheResidentsAskedFor(int residents) {
        Network network = SyntheticCity.of(residents, 3).network();
        assertThat(network.coverage().residents()).isEqualTo(residents);
        assertThat(network.coverage().asked()).isLessThanOrEqualTo(residents);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, SyntheticCity.MOST_RESIDENTS + 1})
    void aCityWithoutResidentsOrWithTooManyIsRefused(int residents) {
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticCity.of(residents, 1));
    }

    @Test
    void itHasAboutSixTiesAResidentOfEveryType() {
        Network network = CITY.network();
        assertThat(CITY.report().ties()).containsOnlyKeys(TieType.values());
        assertThat(CITY.report().actors()).containsOnlyKeys(Kind.values());
        assertThat(network.ties().count() / 20_000.0).isBetween(5.0, 7.5);
    }

    @Test
    void codesLieOutsideTheRangesInUse() {
        for (Neighbourhood buurt : CITY.network().neighbourhoods()) {
            assertThat(buurt.code()).matches("BU9999\\d{4}");
            assertThat(buurt.district()).isNotNull();
            assertThat(String.valueOf(buurt.district()))
                    .contains("code=WK" + buurt.code().substring(2, 8));
        }
        assertThat(CITY.network().neighbourhoods())
                .extracting(Neighbourhood::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void someHaveVeryManyContactsSomeOneAndSomeNone() {
        Network network = CITY.network();
        Observed observed = new Observed(network);
        int[] degrees = IntStream.range(0, network.order())
                .filter(i -> network.actor(i).kind() == Kind.RESIDENT
                        && network.actor(i).asked() == Asked.YES)
                .map(observed::degree)
                .toArray();
        double mean = IntStream.of(degrees).average().orElseThrow();
        assertThat(IntStream.of(degrees).max().orElseThrow()).isGreaterThan((int) (6 * mean));
        assertThat(IntStream.of(degrees).filter(k -> k == 0).count()).isBetween(200L, 1_500L);
        assertThat(IntStream.of(degrees).filter(k -> k == 1).count()).isBetween(400L, 2_500L);
    }

    @Test
    void theSameSizeAndSeedGiveTheSameCity() {
        Dataset again = SyntheticCity.of(20_000, 42);
        assertThat(again.network().hash()).isEqualTo(CITY.network().hash());
        assertThat(again.identities().byId()).isEqualTo(CITY.identities().byId());
        assertThat(SyntheticCity.of(20_000, 43).network().hash())
                .isNotEqualTo(CITY.network().hash());
    }
}
