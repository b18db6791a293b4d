package nl.kring.engine.model;

import static nl.kring.engine.model.Kind.ORGANISATION;
import static nl.kring.engine.model.Kind.POLICY_ACTOR;
import static nl.kring.engine.model.Kind.PROFESSIONAL;
import static nl.kring.engine.model.Kind.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TieTypeTest {

    /** Letters: resident, organisation, professional, policy actor; each pair from source to target. */
    @ParameterizedTest
    @CsvSource({
        "KNOWS, RR",
        "SUPPORTS, RR",
        "TRUSTS, RR",
        "PARTICIPATES_IN, RO",
        "VOLUNTEERS_FOR, RO",
        "WORKS_FOR, FO PO",
        "SERVES, FR OR",
        "REFERS_TO, FF FO OF OO",
        "COLLABORATES_WITH, OO OF OP FO FF FP PO PF PP",
        "FUNDS, PO OO",
        "ADVISES, RP OP FP",
        "OPPORTUNITY, RR RO RF RP OR OO OF OP FR FO FF FP PR PO PF PP",
    })
    void joinsTheseKindsAndNoOthers(TieType type, String pairs) {
        for (Kind source : Kind.values()) {
            for (Kind target : Kind.values()) {
                boolean expected = List.of(pairs.split(" ", -1)).contains(letter(source) + letter(target));
                assertThat(type.joins(source, target))
                        .as("%s from %s to %s", type, source, target)
                        .isEqualTo(expected);
            }
        }
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case RESIDENT -> "R";
            case ORGANISATION -> "O";
            case PROFESSIONAL -> "F";
            case POLICY_ACTOR -> "P";
        };
    }

    @ParameterizedTest
    @EnumSource(TieType.class)
    void anUndirectedTypeCanRunBothWays(TieType type) {
        for (Kind source : Kind.values()) {
            for (Kind target : Kind.values()) {
                if (!type.directed()) {
                    assertThat(type.joins(source, target)).isEqualTo(type.joins(target, source));
                    assertThat(type.provider()).isNull();
                }
            }
        }
    }

    @Test
    void anUnstatedTypeCanJoinItsEndsInOneOrderAtLeast() {
        for (Kind one : Kind.values()) {
            for (Kind other : Kind.values()) {
                TieType type = TieType.unstated(one, other);
                assertThat(type).isEqualTo(TieType.unstated(other, one));
                if (type != null) {
                    assertThat(type.joins(one, other) || type.joins(other, one)).isTrue();
                }
            }
        }
        assertThat(TieType.unstated(RESIDENT, RESIDENT)).isEqualTo(TieType.KNOWS);
        assertThat(TieType.unstated(ORGANISATION, RESIDENT)).isEqualTo(TieType.PARTICIPATES_IN);
        assertThat(TieType.unstated(PROFESSIONAL, POLICY_ACTOR)).isEqualTo(TieType.COLLABORATES_WITH);
        assertThat(TieType.unstated(RESIDENT, PROFESSIONAL)).isNull();
        assertThat(TieType.unstated(POLICY_ACTOR, RESIDENT)).isNull();
    }

    @Test
    void everyKindHasAWordAndARing() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.rings()).isNotEmpty();
            assertThat(Kind.ofWord(kind.word())).contains(kind);
        }
        assertThat(Kind.ofWord("Policy_Actor")).contains(POLICY_ACTOR);
        assertThat(Kind.ofWord("neighbour")).isEmpty();
        assertThat(Ring.values()).extracting(Ring::number).containsExactly(1, 2, 3, 4);
    }
}
