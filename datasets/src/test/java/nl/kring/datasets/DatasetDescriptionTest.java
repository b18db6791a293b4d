package nl.kring.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Provenance.Accountability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code dataset.yaml} may say, and what it may not, each with its line. */
class DatasetDescriptionTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("yaml-key-unknown", 2, "atributes", "name: x\natributes: [age]\n"),
                wrong("yaml-key-unknown", 1, "strength.divide_by", "strength: {divide_by: 5}\n"),
                wrong("yaml-key-unknown", 3, "tie-types.w.reversed", "tie-types:\n  w:\n    reversed: true\n"),
                wrong("yaml-key-duplicate", 2, "name", "name: x\nname: y\n"),
                wrong("yaml-key-missing", 2, "accountability", "accountability:\n  controller: us\n"),
                wrong("yaml-key-missing", 1, "tie-types.w", "tie-types: {w: {reverse: true}}\n"),
                wrong("yaml-key-missing", 1, "neighbourhoods.B.wijk-name", "neighbourhoods: {B: {wijk-name: x}}\n"),
                wrong("yaml-key-missing", 1, "fixed", "fixed: {coverage-known: true}\n"),
                wrong("yaml-value", 1, "name", "name: [x]\n"),
                wrong("yaml-value", 1, "date", "date: 2023-02-30\n"),
                wrong("yaml-value", 1, "synthetic", "synthetic: maybe\n"),
                wrong("yaml-value", 1, "attributes", "attributes: age\n"),
                wrong("yaml-value", 1, "columns", "columns: [age]\n"),
                wrong("yaml-value", 1, "columns.ties.respondent", "columns: {ties: {respondent: reporter}}\n"),
                wrong("yaml-value", 1, "columns.actors.x", "columns: {actors: {x: age}}\n"),
                wrong("yaml-value", 1, "kinds.club", "kinds: {club: organization}\n"),
                wrong("yaml-value", 1, "tie-types.w", "tie-types: {w: LIKES}\n"),
                wrong("yaml-value", 1, "tie-types.w.reverse", "tie-types: {w: {type: KNOWS, reverse: perhaps}}\n"),
                wrong("yaml-value", 1, "strength.divide-by", "strength: {column: w, divide-by: 0}\n"),
                wrong("yaml-value", 1, "strength.divide-by", "strength: {column: w, divide-by: .inf}\n"),
                wrong("yaml-value", 1, "collects", "collects: [contacts]\n"),
                wrong("yaml-value", 1, "reported-by.contact", "reported-by: {contact: everyone}\n"),
                wrong("yaml-value", 1, "reported-by.contacts", "reported-by: {contacts: both}\n"),
                wrong("yaml-value", 1, "boundary", "boundary: closed\n"),
                wrong("yaml-value", 1, "neighbourhoods.A|B", "neighbourhoods: {A|B: x}\n"),
                wrong(
                        "yaml-value",
                        2,
                        "accountability.retention",
                        "accountability: {controller: a, basis: b, purpose: c, dpia: 2026-05-01,\n  retention: three years}\n"),
                wrong("attribute-identifying", 1, "attributes", "attributes: [age, Naam]\n"),
                wrong("attribute-identifying", 1, "attributes", "attributes: [e-mail]\n"),
                wrong("attribute-identifying", 1, "attributes", "attributes: [phone_number]\n"),
                wrong("attribute-identifying", 1, "groups", "groups: [BSN]\n"),
                wrong("attribute-identifying", 1, "attributes", "attributes: [Date of birth]\n"),
                wrong("attribute-identifying", 1, "attributes", "attributes: [geboorte_datum]\n"),
                wrong("attribute-identifying", 1, "columns.actors.bsn", "columns: {actors: {bsn: id}}\n"),
                wrong(
                        "attribute-identifying",
                        2,
                        "columns.actors.naam",
                        "attributes: [x]\ncolumns: {actors: {naam: x}}\n"),
                wrong("attribute-contract", 1, "attributes", "attributes: [Respondent]\n"),
                wrong("yaml-syntax", 2, null, "name: x\n  title: y\n"),
                wrong("yaml-syntax", 2, null, "name: x\n---\nname: y\n"),
                wrong("yaml-syntax", 1, null, "[".repeat(100_000)),
                wrong("yaml-syntax", 0, null, "groups: &a [x]\nattributes: [" + "*a,".repeat(100) + "]\n"),
                wrong("yaml-syntax", 0, null, "name: x\u0001\n"),
                wrong("yaml-large", 0, null, "#".repeat((4 << 20) + 1)),
                wrong("yaml-value", 1, "neighbourhoods", "neighbourhoods: {'': {name: x}}\n"));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @MethodSource("wrong")
    void whatIsWrongIsRefusedWithItsLine(String code, long line, @Nullable String key, String yaml) {
        DatasetException e = catchThrowableOfType(
                DatasetException.class, () -> DatasetDescription.read(Source.of("dataset.yaml", yaml)));
        assertThat(e).isNotNull();
        assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
        assertThat(e.row()).as(e.getMessage()).isEqualTo(line);
        assertThat(e.column()).as(e.getMessage()).isEqualTo(key);
        assertThat(e.file()).isEqualTo("dataset.yaml");
    }

    @Test
    void messagesSayWhatToDo() {
        DatasetException e = catchThrowableOfType(
                DatasetException.class,
                () -> DatasetDescription.read(Source.of("dataset.yaml", "name: x\ntie-types:\n  friend: KNOW\n")));
        assertThat(e)
                .hasMessage("dataset.yaml, line 3, column tie-types.friend: Choose one of KNOWS, SUPPORTS, TRUSTS,"
                        + " PARTICIPATES_IN, VOLUNTEERS_FOR, WORKS_FOR, SERVES, REFERS_TO, COLLABORATES_WITH, FUNDS,"
                        + " ADVISES, OPPORTUNITY. (yaml-value)");
        e = catchThrowableOfType(
                DatasetException.class,
                () -> DatasetDescription.read(Source.of("dataset.yaml", "strenght: {column: w}\n")));
        assertThat(e)
                .hasMessageStartingWith(
                        "dataset.yaml, line 1, column strenght: There is no such key. Known here: name,");
    }

    @Test
    void nothingIsAllowed() {
        assertThat(DatasetDescription.read(Source.of("dataset.yaml", ""))).isEqualTo(DatasetDescription.none());
        assertThat(DatasetDescription.read(Source.of("dataset.yaml", "# nothing\n")))
                .isEqualTo(DatasetDescription.none());
        assertThat(DatasetDescription.read(Source.of("dataset.yaml", "\uFEFFname: x\ntitle:\ngroups:\n"))
                        .provenance()
                        .name())
                .isEqualTo("x");
    }

    @Test
    void textsAreTakenAsTheyStand() {
        DatasetDescription description = DatasetDescription.read(Source.of("dataset.yaml", """
                name: 2026
                title: "true"
                accountability: {controller: Gemeente, basis: AVG 6.1e, purpose: 'to: see', dpia: 2026-05-01, retention: P3Y}
                groups: [ring, gender, 7]
                boundary: OPEN
                """));
        assertThat(description.provenance().name()).isEqualTo("2026");
        assertThat(description.provenance().title()).isEqualTo("true");
        assertThat(description.provenance().accountability())
                .isEqualTo(new Accountability(
                        "Gemeente", "AVG 6.1e", "to: see", LocalDate.of(2026, 5, 1), Period.ofYears(3)));
        assertThat(description.columns().groups()).containsExactly("ring", "gender", "7");
        assertThat(description.fieldwork().boundary()).isEqualTo(Boundary.OPEN);
    }

    private static Arguments wrong(String code, long line, @Nullable String key, String yaml) {
        return Arguments.of(code, line, key, yaml);
    }
}
