package nl.kring.datasets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/** Turns rows of actors into actors and identities. */
final class ActorRows {
    /** Columns of actors that have a meaning of their own. */
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "formal",
            "ring",
            "name",
            "neighbourhood",
            "respondent",
            "roles",
            "contactsElsewhere",
            "supportElsewhere",
            "email",
            "phone",
            "address");

    private final NetworkBuilder network;
    private final Ids ids;
    private final KindWords kinds;
    private final RingColumns rings;
    private final IdentityColumns identities;
    private final AttributeColumns attributes;
    private final int idColumn;
    private final int kindColumn;
    private final int neighbourhood;
    private final int respondent;
    private final int contactsElsewhere;
    private final int supportElsewhere;
    private final Map<String, List<String>> places = new HashMap<>();
    private long elsewhereIgnored;

    ActorRows(Header header, DatasetDescription description, NetworkBuilder network, Ids ids) {
        this.network = network;
        this.ids = ids;
        kinds = new KindWords(description.words().kinds());
        rings = new RingColumns(header);
        identities = new IdentityColumns(header);
        attributes = new AttributeColumns(header, description.columns());
        idColumn = header.require("id");
        kindColumn = header.take("kind");
        neighbourhood = header.take("neighbourhood");
        respondent = header.take("respondent");
        contactsElsewhere = header.take("contactsElsewhere");
        supportElsewhere = header.take("supportElsewhere");
    }

    /**
     * Adds the actor of a row.
     *
     * @throws InvalidModelException when the row is bad; then nothing was added
     */
    void add(String[] row) {
        String id = row[idColumn];
        try {
            add(row, id);
        } catch (InvalidModelException e) {
            ids.reject(id);
            throw e;
        }
    }

    private void add(String[] row, String id) {
        if (id.isEmpty()) {
            throw new InvalidModelException("id-missing", "id", "Every actor has an id.");
        }
        if (network.kind(id) == null) {
            ids.refuseLookalike(id);
        }
        String word = Header.word(row, kindColumn);
        Kind kind = kinds.meaning(word);
        network.add(actor(row, kind, profile(row, id)));
        ids.take(id);
        kinds.count(word);
        identities.add(row, id, kind);
    }

    Identities identities() {
        return identities.all();
    }

    void finish(ImportReport.Builder report) {
        kinds.report(report);
        attributes.finish(report);
        rings.finish(report);
        identities.finish(report);
        report.warn(
                "elsewhere-ignored",
                elsewhereIgnored,
                "Actors other than residents whose contacts or support elsewhere were not read");
    }

    private Profile profile(String[] row, String id) {
        return new Profile(
                id,
                neighbourhoods(Header.word(row, neighbourhood)),
                asked(Header.word(row, respondent)),
                rings.roles(row),
                attributes.of(row));
    }

    private Actor actor(String[] row, Kind kind, Profile profile) {
        Ring ring = rings.home(row, kind);
        Integer contacts = whole(row, contactsElsewhere, "contactsElsewhere");
        Integer support = whole(row, supportElsewhere, "supportElsewhere");
        if (kind == Kind.RESIDENT) {
            return new Resident(profile, contacts, support);
        }
        elsewhereIgnored += contacts == null && support == null ? 0 : 1;
        String name = identities.name(row);
        return switch (kind) {
            case ORGANISATION -> new Organisation(profile, name, ring);
            case PROFESSIONAL -> new Professional(profile, name);
            default -> new PolicyActor(profile, name);
        };
    }

    private static Asked asked(String word) {
        if (word.isEmpty()) {
            return Asked.UNKNOWN;
        }
        return Cells.truth(word, "respondent") ? Asked.YES : Asked.NO;
    }

    private List<String> neighbourhoods(String text) {
        return text.isEmpty() ? List.of() : places.computeIfAbsent(text, ActorRows::codes);
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        for (String code : text.split("\\|", -1)) {
            if (!code.isBlank() && !codes.contains(code.strip())) {
                codes.add(code.strip());
            }
        }
        return List.copyOf(codes);
    }

    private static @Nullable Integer whole(String[] row, int column, String field) {
        String text = Header.word(row, column);
        return text.isEmpty() ? null : Integer.valueOf(Cells.whole(text, field));
    }
}
