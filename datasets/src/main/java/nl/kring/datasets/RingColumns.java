package nl.kring.datasets;

import java.util.EnumSet;
import java.util.Set;
import nl.kring.engine.model.InvalidModelException;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/** The columns of actors that speak of rings: {@code ring}, {@code formal} and {@code roles}. */
final class RingColumns {
    private final int ring;
    private final int formal;
    private final int roles;
    private long assumed;

    RingColumns(Header header) {
        ring = header.take("ring");
        formal = header.take("formal");
        roles = header.take("roles");
    }

    /** The home ring of an actor. */
    Ring home(String[] row, Kind kind) {
        String word = Header.word(row, ring);
        Ring stated = word.isEmpty() ? null : ring(word, "ring");
        if (stated != null && !kind.rings().contains(stated)) {
            throw new InvalidModelException("ring-kind", "ring", "An actor of this kind is not in this ring.");
        }
        return kind == Kind.ORGANISATION
                ? ofOrganisation(stated, Header.word(row, formal))
                : kind.rings().iterator().next();
    }

    /** Rings in which the actor acts beside the home ring. */
    Set<Ring> roles(String[] row) {
        String words = Header.word(row, roles);
        if (words.isEmpty()) {
            return Set.of();
        }
        Set<Ring> rings = EnumSet.noneOf(Ring.class);
        for (String word : words.split("\\|", -1)) {
            rings.add(ring(word.strip(), "roles"));
        }
        return rings;
    }

    void finish(ImportReport.Builder report) {
        report.warn(
                "ring-assumed",
                assumed,
                "Organisations with neither `formal` nor `ring`, counted as informal (ring 2)");
    }

    private Ring ofOrganisation(@Nullable Ring stated, String formalWord) {
        if (formalWord.isEmpty()) {
            assumed += stated == null ? 1 : 0;
            return stated == null ? Ring.INFORMAL : stated;
        }
        Ring meant = Cells.truth(formalWord, "formal") ? Ring.FORMAL : Ring.INFORMAL;
        if (stated != null && stated != meant) {
            throw new InvalidModelException(
                    "ring-formal", "formal", "`ring` and `formal` disagree: ring 2 is informal, ring 3 formal.");
        }
        return meant;
    }

    private static Ring ring(String word, String field) {
        for (Ring ring : Ring.values()) {
            if (ring.name().equalsIgnoreCase(word) || word.equals(Integer.toString(ring.number()))) {
                return ring;
            }
        }
        throw new InvalidModelException(
                "ring-unknown", field, "A ring is 1 (residents), 2 (informal), 3 (formal) or 4 (policy).");
    }
}
