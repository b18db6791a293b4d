package nl.kring.cypher.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * A village of two neighbourhoods for which every answer can be told by counting.
 *
 * <pre>
 *   East: e0 … e19, of whom e0 … e9 were asked;  e0 – e1 – … – e19 – e0 know each other in a ring
 *   West: w0 … w11, of whom w0 … w10 were asked; w0 – w1 know each other; w0 – e0, too
 *
 *   choir    (informal, East):        e0 … e14 and w0 … w11 take part, e0 … e9 volunteer
 *   library  (formal, East and West): e0 … e11 take part, w0 … w8 too (fewer than 10)
 *   kitchen  (informal, West):        nobody
 *
 *   municipality (policy) – funds – library – works with – choir;   nurse (East) works for the library, serves e0 … e9
 *   guard (East and West) serves w0
 * </pre>
 */
final class Village {

    private final NetworkBuilder builder = Network.builder();

    private Village() {}

    static Network network() {
        Village village = new Village();
        village.actors();
        village.residents();
        village.organisations();
        return village.builder.build();
    }

    private void actors() {
        builder.attributes(List.of("functions", "profession"));
        builder.add(new Neighbourhood("BU1", "East", null, null)).add(new Neighbourhood("BU2", "West", null, null));
        for (int i = 0; i < 20; i++) {
            resident("e" + i, "BU1", i < 10);
        }
        for (int i = 0; i < 12; i++) {
            resident("w" + i, "BU2", i < 11);
        }
        organisation("choir", "Choir", Ring.INFORMAL, List.of("BU1"), "meeting|recreation");
        organisation("library", "Library", Ring.FORMAL, List.of("BU1", "BU2"), "meeting");
        organisation("kitchen", null, Ring.INFORMAL, List.of("BU2"), null);
        builder.add(new Professional(profile("nurse", List.of("BU1"), Map.of("profession", "NURSE")), "Nel"));
        builder.add(new Professional(profile("guard", List.of("BU1", "BU2"), Map.of()), "Gé"));
        builder.add(new PolicyActor(profile("municipality", List.of(), Map.of()), "Municipality"));
    }

    private void residents() {
        for (int i = 0; i < 20; i++) {
            tie("e" + i, "e" + (i + 1) % 20, TieType.KNOWS, Evidence.SURVEY, LocalDate.of(2026, 3, 1));
        }
        tie("w0", "w1", TieType.KNOWS, Evidence.REGISTER, null);
        tie("w0", "e0", TieType.KNOWS, Evidence.SURVEY, LocalDate.of(2025, 3, 1));
        each("e", 15, "choir", TieType.PARTICIPATES_IN);
        each("w", 12, "choir", TieType.PARTICIPATES_IN);
        each("e", 10, "choir", TieType.VOLUNTEERS_FOR);
        each("e", 12, "library", TieType.PARTICIPATES_IN);
        each("w", 9, "library", TieType.PARTICIPATES_IN);
    }

    private void organisations() {
        for (int i = 0; i < 10; i++) {
            tie("nurse", "e" + i, TieType.SERVES, null, null);
        }
        tie("guard", "w0", TieType.SERVES, null, null);
        tie("nurse", "library", TieType.WORKS_FOR, null, null);
        tie("library", "choir", TieType.COLLABORATES_WITH, null, null);
        builder.add(lasting(
                "municipality", "library", TieType.FUNDS, LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    private void each(String prefix, int count, String organisation, TieType type) {
        for (int i = 0; i < count; i++) {
            tie(prefix + i, organisation, type, null, null);
        }
    }

    private void resident(String id, String code, boolean asked) {
        builder.add(new Resident(
                new Profile(id, List.of(code), asked ? Asked.YES : Asked.NO, Set.of(), Map.of()), null, null));
    }

    private void organisation(
            String id, @Nullable String name, Ring ring, List<String> codes, @Nullable String functions) {
        Map<String, String> attributes = functions == null ? Map.of() : Map.of("functions", functions);
        builder.add(new Organisation(profile(id, codes, attributes), name, ring));
    }

    private static Profile profile(String id, List<String> codes, Map<String, String> attributes) {
        return new Profile(id, codes, Asked.UNKNOWN, Set.of(), attributes);
    }

    private void tie(
            String source, String target, TieType type, @Nullable Evidence evidence, @Nullable LocalDate recorded) {
        builder.add(new Tie(
                source,
                target,
                type,
                null,
                type.directed(),
                Double.NaN,
                Double.NaN,
                null,
                null,
                null,
                evidence,
                null,
                recorded,
                Double.NaN));
    }

    private static Tie lasting(String source, String target, TieType type, LocalDate since, LocalDate until) {
        return new Tie(
                source,
                target,
                type,
                null,
                true,
                Double.NaN,
                Double.NaN,
                since,
                until,
                null,
                null,
                null,
                null,
                Double.NaN);
    }
}
