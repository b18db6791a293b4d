package nl.kring.datasets;

import java.time.LocalDate;
import java.util.List;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Turns rows of ties into ties. Without a file of actors, everyone they name becomes a resident. */
final class TieRows {
    /** Columns of ties that have a meaning of their own. */
    static final List<String> COLUMNS = List.of(
            "source",
            "target",
            "type",
            "strength",
            "frequency",
            "directed",
            "since",
            "until",
            "wave",
            "evidence",
            "reportedBy",
            "recordedAt",
            "typeWord");

    private final Header header;
    private final NetworkBuilder network;
    private final Ids ids;
    private final boolean bare;
    private final TypeWords words;
    private final int source;
    private final int target;
    private final int type;
    private final int typeWord;
    private final int strength;
    private final double divideBy;
    private final int frequency;
    private final int directed;
    private final int wave;
    private final int evidence;
    private final int reportedBy;
    private final int weight;
    private final Day since;
    private final Day until;
    private final Day recordedAt;
    private long reportersAdded;

    /** A column of days, which recur: the last of each place in a table is known. */
    private static final class Day {
        private static final int PLACES = 1 << 10;

        private final int column;
        private final String field;
        private final @Nullable String[] texts = new String[PLACES];
        private final @Nullable LocalDate[] days = new LocalDate[PLACES];

        private Day(Header header, String field) {
            this.column = header.take(field);
            this.field = field;
        }

        @Nullable
        LocalDate of(String[] row) {
            String now = Header.word(row, column);
            if (now.isEmpty()) {
                return null;
            }
            int hash = now.hashCode();
            int place = (hash ^ hash >>> 10) & (PLACES - 1);
            if (!now.equals(texts[place])) {
                days[place] = Cells.date(now, field);
                texts[place] = now;
            }
            return days[place];
        }
    }

    /**
     * @param bare whether there is no file of actors
     * @param weightColumn the column that becomes the weight; null for none
     */
    TieRows(
            Header header,
            DatasetDescription description,
            NetworkBuilder network,
            Ids ids,
            boolean bare,
            @Nullable String weightColumn) {
        this.header = header;
        this.network = network;
        this.ids = ids;
        this.bare = bare;
        this.words = new TypeWords(description.words().types());
        source = header.require("source");
        target = header.require("target");
        type = header.take("type");
        typeWord = header.take("typeWord");
        frequency = header.take("frequency");
        directed = header.take("directed");
        wave = header.take("wave");
        evidence = header.take("evidence");
        reportedBy = header.take("reportedBy");
        since = new Day(header, "since");
        until = new Day(header, "until");
        recordedAt = new Day(header, "recordedAt");
        strength = strengthColumn(description.strength());
        divideBy = description.strength() == null ? 1 : description.strength().divideBy();
        weight = weightColumn == null ? -1 : weightColumn(weightColumn);
    }

    /**
     * Adds the tie of a row.
     *
     * @throws InvalidModelException when the row is bad; then nothing was added
     */
    void add(String[] row) {
        String one = end(row, source, "source");
        String other = end(row, target, "target");
        Kind from = kind(one, "source");
        Kind to = kind(other, "target");
        String word = Header.word(row, type);
        TypeWords.Use use = word.isEmpty() ? null : words.use(word);
        boolean turned = use == null ? from == Kind.ORGANISATION && to == Kind.RESIDENT : use.meaning.reverse();
        TieType meant = use == null ? unstated(from, to) : use.meaning.type();
        meant.require(turned ? to : from, turned ? from : to);
        Tie tie = tie(row, turned ? other : one, turned ? one : other, meant, ownWord(row, use));
        if (bare) {
            addEveryone(tie);
        }
        network.add(tie);
        if (use != null) {
            use.count();
        }
    }

    void finish(ImportReport.Builder report) {
        words.report(report);
        report.warn(
                "reporter-added", reportersAdded, "Reporters who became residents without being named in a tie before");
    }

    /** The file's name for what the model calls a field. */
    String columnOf(String field) {
        return switch (field) {
            case "strength" -> strength < 0 ? field : header.name(strength);
            case "weight" -> weight < 0 ? field : header.name(weight);
            default -> header.theirs(field);
        };
    }

    private Tie tie(String[] row, String from, String to, TieType meant, @Nullable String word) {
        double stated = number(row, strength, "strength");
        return new Tie(
                from,
                to,
                meant,
                word,
                oneWay(row),
                divideBy == 1 ? stated : stated / divideBy,
                number(row, frequency, "frequency"),
                since.of(row),
                until.of(row),
                Header.known(row, wave),
                evidence(row),
                Header.known(row, reportedBy),
                recordedAt.of(row),
                number(row, weight, "weight"));
    }

    private @Nullable String ownWord(String[] row, TypeWords.@Nullable Use use) {
        if (typeWord >= 0) {
            return Header.known(row, typeWord);
        }
        return use == null ? null : use.word;
    }

    private String end(String[] row, int column, String field) {
        String id = row[column];
        if (id.isEmpty()) {
            throw new InvalidModelException("end-missing", field, "A tie has two ends: give the id of an actor.");
        }
        return id;
    }

    private Kind kind(String id, String field) {
        Kind kind = network.kind(id);
        if (kind == null && !bare) {
            throw ids.unknown(id, field);
        }
        return kind == null ? Kind.RESIDENT : kind;
    }

    private static TieType unstated(Kind from, Kind to) {
        TieType type = TieType.unstated(from, to);
        if (type == null) {
            throw new InvalidModelException(
                    "type-missing",
                    "type",
                    "Say what a tie between a resident and a professional or policy actor is, SERVES or ADVISES for instance.");
        }
        return type;
    }

    private void addEveryone(Tie tie) {
        Resident from = newcomer(tie.source(), "source");
        Resident to = newcomer(tie.target(), "target");
        String reporter = tie.reportedBy();
        Resident by = reporter == null || reporter.equals(tie.source()) || reporter.equals(tie.target())
                ? null
                : newcomer(reporter, "reportedBy");
        add(from);
        add(to);
        add(by);
        reportersAdded += by == null ? 0 : 1;
    }

    private @Nullable Resident newcomer(String id, String field) {
        if (network.kind(id) != null) {
            return null;
        }
        try {
            ids.refuseLookalike(id);
            return new Resident(Profile.of(id));
        } catch (InvalidModelException e) {
            throw new InvalidModelException(e.code(), field, e.advice());
        }
    }

    private void add(@Nullable Resident newcomer) {
        if (newcomer != null) {
            network.add(newcomer);
            ids.take(newcomer.id());
        }
    }

    /** A row that says nothing of direction is an arc when it has no type either; else its type decides. */
    private boolean oneWay(String[] row) {
        String text = Header.word(row, directed);
        return text.isEmpty()
                ? Header.word(row, type).isEmpty() && Header.word(row, typeWord).isEmpty()
                : Cells.truth(text, "directed");
    }

    private @Nullable Evidence evidence(String[] row) {
        String text = Header.word(row, evidence);
        if (text.isEmpty()) {
            return null;
        }
        for (Evidence value : Evidence.values()) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw new InvalidModelException(
                "evidence-unknown", "evidence", "Evidence is survey, register, observation or claim.");
    }

    private int strengthColumn(DatasetDescription.@Nullable Strength described) {
        int own = header.take("strength");
        if (described == null) {
            return own;
        }
        int index = header.takeEither(described.column());
        if (index < 0) {
            throw header.refused(
                    described.column(),
                    "column-absent",
                    "The dataset description names this column, which the file has not.");
        }
        if (own >= 0 && own != index) {
            throw header.refused(
                    described.column(),
                    "column-duplicate",
                    "Both this column and `strength` give strengths: keep one.");
        }
        return index;
    }

    private int weightColumn(String name) {
        int index = header.takeEither(name);
        if (index < 0) {
            throw header.refused(name, "column-absent", "The file has no column of this name to weigh by.");
        }
        return index;
    }

    private static double number(String[] row, int column, String field) {
        String text = Header.word(row, column);
        return text.isEmpty() ? Double.NaN : Cells.number(text, field);
    }
}
