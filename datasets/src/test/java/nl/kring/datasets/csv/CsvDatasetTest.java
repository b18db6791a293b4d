package nl.kring.datasets.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.Identity;
import nl.kring.datasets.ImportReport;
import nl.kring.datasets.Reading;
import nl.kring.datasets.Source;
import nl.kring.datasets.Warning;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files mean. */
class CsvDatasetTest {
    @Test
    void aBareEdgeListMakesResidentsInOrderOfAppearance() {
        Network network = read("source,target\nc,a\na,b\nc,a\n").network();
        assertThat(network.actors()).extracting(Actor::id).containsExactly("c", "a", "b");
        assertThat(network.actors()).allMatch(actor -> actor.kind() == Kind.RESIDENT);
        assertThat(network.ties().count()).isEqualTo(3);
        assertThat(List.of(
                        network.tie(0).source(),
                        network.tie(0).type(),
                        network.tie(0).target()))
                .containsExactly("c", TieType.KNOWS, "a");
        assertThat(network.ties().directed(0)).isTrue();
        assertThat(network.provenance().name()).isEqualTo("ties");
        assertThat(network.fieldwork().coverageKnown()).isFalse();
    }

    @Test
    void aReporterOfABareListBecomesAResident() {
        Dataset dataset = read("source,target,reportedBy\na,b,c\na,b,a\n");
        assertThat(dataset.network().actors()).extracting(Actor::id).containsExactly("a", "b", "c");
        assertThat(dataset.report().warnings()).extracting(Warning::code).contains("reporter-added");
    }

    /** Eight words for what people do for each other, two of them written the other way round; a ninth tie has none. */
    @Test
    void wordsOfADatasetAreMappedAndKept() {
        Dataset dataset = CsvDataset.of(Source.of(CsvDatasetTest.class, "village-ties.csv"))
                .actors(Source.of(CsvDatasetTest.class, "village-people.csv"))
                .description(Source.of(CsvDatasetTest.class, "village.yaml"))
                .read();
        Network network = dataset.network();
        assertThat(network.provenance().name()).isEqualTo("village");
        assertThat(network.provenance().date()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(network.attributes()).containsExactly("gender", "age", "household");
        assertThat(network.groups()).containsExactly("gender");
        assertThat(network.actors())
                .extracting(Actor::asked)
                .containsExactly(Asked.YES, Asked.YES, Asked.NO, Asked.UNKNOWN, Asked.UNKNOWN);
        assertThat(network.actor(4).kind()).isEqualTo(Kind.ORGANISATION);

        assertThat(network.tie(0).type()).isEqualTo(TieType.KNOWS);
        Tie borrowed = network.tie(2);
        assertThat(borrowed.word()).isEqualTo("borrow-money");
        assertThat(borrowed.type()).isEqualTo(TieType.SUPPORTS);
        assertThat(List.of(borrowed.source(), borrowed.target())).containsExactly("3", "1");
        assertThat(borrowed.strength()).isEqualTo(0.4);
        assertThat(borrowed.reportedBy()).isEqualTo("1");
        assertThat(borrowed.directed()).isTrue();
        assertThat(network.tie(8).type()).isEqualTo(TieType.PARTICIPATES_IN);
        assertThat(network.tie(8).source()).isEqualTo("2");

        assertThat(network.fieldwork().collects()).containsExactly(Category.CONTACT, Category.SUPPORT);
        assertThat(network.fieldwork().reporters())
                .containsExactly(entry(Category.CONTACT, Reporter.BOTH), entry(Category.SUPPORT, Reporter.TARGET));
        assertThat(network.fieldwork().boundary()).isEqualTo(Boundary.OPEN);
        assertThat(network.fieldwork().smallestStrength()).isEqualTo(0.2);
        assertThat(network.neighbourhood("NE1"))
                .hasToString("Neighbourhood[code=NE1, name=North end, district=Area[code=WK1, name=Old village],"
                        + " municipality=Area[code=GM1, name=GM1]]");

        ImportReport report = dataset.report();
        assertThat(report.actorRows()).isEqualTo(5);
        assertThat(report.tieRows()).isEqualTo(9);
        assertThat(report.ties())
                .containsOnly(
                        entry(TieType.KNOWS, 3),
                        entry(TieType.SUPPORTS, 4),
                        entry(TieType.TRUSTS, 1),
                        entry(TieType.PARTICIPATES_IN, 1));
        assertThat(report.words()).hasSize(10);
        assertThat(report.words())
                .contains(
                        new ImportReport.Word("activity", "organisation", false, 1),
                        new ImportReport.Word("borrow-money", "SUPPORTS", true, 1),
                        new ImportReport.Word("visit-go", "KNOWS", false, 1));
        assertThat(report.dropped()).containsExactly(new ImportReport.Column("village-people.csv", "religion"));
    }

    @Test
    void everyColumnIsRead() {
        Dataset dataset = CsvDataset.of(Source.of("ties.csv", """
                        source,target,type,strength,frequency,directed,since,until,wave,evidence,reportedBy,recordedAt
                        ann,bob,SUPPORTS,0.5,4.345,TRUE,2020-02-29,2021-01-01,w1,Survey,bob,2020-03-01
                        choir,ann,,,,,,,,,,
                        """))
                .actors(Source.of("actors.csv", """
                        id,kind,formal,ring,name,neighbourhood,respondent,roles,contactsElsewhere,supportElsewhere,email,phone,address
                        ann,resident,,1,Ann Ansen,BU1,true,2|POLICY,3,0,a@x.nl,06,Dam 1
                        bob,,,,,,no,,,,,,
                        choir,organisation,,2,De Stem,BU1|BU2,,,,,,,
                        library,Organisation,true,,,BU1 | BU2,,,,,,,
                        mayor,policy_actor,,,,,,,,,,,
                        gp,professional,,3,Dr. Bos,,,,,,,,
                        """))
                .read();
        Network network = dataset.network();
        Resident ann = (Resident) network.actor(0);
        assertThat(ann.profile().statedRoles()).containsExactlyInAnyOrder(Ring.INFORMAL, Ring.POLICY);
        assertThat(ann.contactsElsewhere()).isEqualTo(3);
        assertThat(ann.supportElsewhere()).isZero();
        assertThat(ann.name()).isNull();
        assertThat(network.actor(2).name()).isEqualTo("De Stem");
        assertThat(network.actor(2).ring()).isEqualTo(Ring.INFORMAL);
        assertThat(network.actor(3).ring()).isEqualTo(Ring.FORMAL);
        assertThat(network.actor(3).neighbourhoods()).containsExactly("BU1", "BU2");
        assertThat(network.actor(4).ring()).isEqualTo(Ring.POLICY);
        assertThat(network.tie(0))
                .isEqualTo(new Tie(
                        "ann",
                        "bob",
                        TieType.SUPPORTS,
                        "SUPPORTS",
                        true,
                        0.5,
                        4.345,
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2021, 1, 1),
                        "w1",
                        Evidence.SURVEY,
                        "bob",
                        LocalDate.of(2020, 3, 1),
                        Double.NaN));
        Tie untyped = network.tie(1);
        assertThat(List.of(untyped.source(), untyped.type(), untyped.target(), untyped.directed()))
                .containsExactly("ann", TieType.PARTICIPATES_IN, "choir", true);
        assertThat(dataset.identities().byId())
                .containsExactly(entry("ann", new Identity("Ann Ansen", "a@x.nl", "06", "Dam 1")));
        assertThat(dataset.toString()).doesNotContain("Ansen", "a@x.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source;target;strength;wave\nann;bob;0,25;\"x;y\"\nbob;cas;1;\n",
                "source\ttarget\tstrength\twave\nann\tbob\t0,25\tx;y\nbob\tcas\t1\t\n",
                "source,target,strength,wave\r\nann,bob,0.25,x;y\r\nbob,cas,1,\r\n",
                "source,target,strength,wave\rann,bob,0.25,x;y\rbob,cas,1,\r",
                "\uFEFFsource,target,strength,wave\nann,bob,\"0,25\",x;y\nbob,cas,1,",
                "\nSource , TARGET,strength,wave\n\nann,bob, 2.5e-1 ,x;y\n\n\nbob,cas,1.0,\n\n",
                "\"source\",\"target\",\"strength\",\"wave\"\n\"ann\",\"bob\",\"0.25\",\"x;y\"\n\"bob\",\"cas\",\"1\",\"\"\n"
            })
    void spellingsOfTheSameFileGiveTheSameNetwork(String ties) {
        assertThat(read(ties).network().hash())
                .isEqualTo(read("source,target,strength,wave\nann,bob,0.25,x;y\nbob,cas,1,\n")
                        .network()
                        .hash());
    }

    @Test
    void isolatesAreKeptInInputOrder() {
        Network network = CsvDataset.of(Source.of("ties.csv", "source,target\n3,1\n"))
                .actors(Source.of("actors.csv", "id\n1\n2\n3\n"))
                .read()
                .network();
        assertThat(network.actors()).extracting(Actor::id).containsExactly("1", "2", "3");
    }

    @Test
    void aWeightIsAnyNumericColumn() {
        Network network = CsvDataset.of(Source.of("ties.csv", "source,target,times\na,b,12\nb,c,\n"))
                .read(Reading.strictly().weightedBy("times"))
                .network();
        assertThat(network.ties().weight(0)).isEqualTo(12);
        assertThat(network.ties().weight(1)).isNaN();
        assertThat(network.ties().strength(0)).isNaN();
    }

    @Test
    void idsOfAnyContentAreStoredLiterally() {
        String id = "'}) DETACH DELETE n // `\\u0060";
        Network network = read("source,target\n\"" + id + "\",b\n").network();
        assertThat(network.actor(0).id()).isEqualTo(id);
    }

    @Test
    void whatIsDoubtfulIsWarnedOf() {
        ImportReport report = CsvDataset.of(Source.of("ties.csv", "source,target\n"))
                .actors(Source.of(
                        "actors.csv",
                        "id,kind,email,contactsElsewhere,colour\nclub,organisation,c@x.nl,3,red \nann,,,,\n"))
                .description(Source.of("dataset.yaml", "attributes: [colour, shape]"))
                .read()
                .report();
        assertThat(report.warnings())
                .extracting(Warning::text)
                .containsExactly(
                        "Some values of colour begin or end with a space: they count as values of their own.",
                        "Attribute shape is declared, but the file has no such column.",
                        "Organisations with neither `formal` nor `ring`, counted as informal (ring 2): 1.",
                        "Actors other than residents whose e-mail address, telephone number or address was not read: 1.",
                        "Actors other than residents whose contacts or support elsewhere were not read: 1.",
                        "Nothing says who was asked (`respondent`): every resident counts as asked.");
    }

    @Test
    void goodRowsCanBeTakenAndTheOthersWrittenWithReasons(@TempDir Path folder) throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        CsvDataset files = CsvDataset.of(
                        Source.of(
                                "ties.csv",
                                "source;target;since\nann;bob;\nann;eve;\nann;ann;=1+1\nbob;cas;2023-02-30;x\ncas;ann;2024-02-29\n"))
                .actors(Source.of("actors.csv", "id,kind\nann,\nbob,\ncas,\neve,alien\nANN,\n"));
        Dataset dataset = files.read(Reading.strictly().acceptPartial(rejected));
        assertThat(dataset.network().actors()).extracting(Actor::id).containsExactly("ann", "bob", "cas");
        assertThat(dataset.network().ties().count()).isEqualTo(2);
        assertThat(dataset.report().badRowCount()).isEqualTo(5);
        assertThat(dataset.report().warnings()).contains(new Warning("rows-rejected", "Rows that were not taken: 5."));
        assertThat(Files.readString(rejected)).isEqualTo("""
                file,row,column,code,advice,content
                actors.csv,5,kind,kind-unknown,"A kind is one of resident, organisation, professional, policy_actor; `kinds` in the dataset description maps other words.","eve,alien"
                actors.csv,6,id,id-lookalike,"Another id differs only in case, spaces at its ends or the coding of accents: make ids equal or clearly different.","ANN,"
                ties.csv,3,target,actor-rejected,The row of this actor is bad: mend it first.,ann;eve;
                ties.csv,4,since,date-format,"Give a date that exists as year-month-day, such as 2026-05-01.",ann;ann;=1+1
                ties.csv,5,,cells-count,The row has more or fewer cells than the header: quote cells that hold the separator.,bob;cas;2023-02-30;x
                """);
        assertThatThrownBy(files::read)
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("and 4 more bad rows");
    }

    @Test
    void whenAllRowsAreGoodNoRowsAreRejected(@TempDir Path folder) throws IOException {
        Path rejected = Files.writeString(folder.resolve("rejected.csv"), "of last time");
        CsvDataset.of(Source.of("ties.csv", "source,target\na,b\n"))
                .read(Reading.strictly().acceptPartial(rejected));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void progressIsToldAndReadingCanBeCancelled() {
        StringBuilder ties = new StringBuilder("source,target\n");
        IntStream.range(0, 20_000)
                .forEach(i -> ties.append(i).append(',').append(i + 1).append('\n'));
        CsvDataset files = CsvDataset.of(Source.of("ties.csv", ties.toString()));
        List<Long> told = new java.util.ArrayList<>();
        files.read(Reading.strictly().telling((file, rows) -> told.add(rows)));
        assertThat(told).containsExactly(8192L, 16384L, 20_000L);
        assertThatThrownBy(() -> files.read(Reading.strictly().until(() -> true)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void textCutAnywhereByTheBufferReadsTheSame() {
        String text = "source,target\n" + "é€😀x,".repeat(1) + "b\n";
        byte[] padded = ("\n".repeat(65_530) + text).getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < 24; cut++) {
            byte[] part = java.util.Arrays.copyOfRange(padded, cut, padded.length);
            Network network = CsvDataset.of(new Source("ties.csv", () -> new ByteArrayInputStream(part)))
                    .read()
                    .network();
            assertThat(network.actor(0).id()).isEqualTo("é€😀x");
        }
    }

    private static Dataset read(String ties) {
        return CsvDataset.of(Source.of("ties.csv", ties)).read();
    }
}
