package nl.kring.engine.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHA-256 over everything a network holds, each text and list with its length before it, in input order. */
final class NetworkHash {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private NetworkHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Network network) {
        NetworkHash hash = new NetworkHash();
        hash.add(network);
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Network network) {
        add(network.provenance());
        add(network.fieldwork());
        texts(network.attributes());
        texts(network.groups());
        number(network.neighbourhoods().size());
        network.neighbourhoods().forEach(this::add);
        number(network.order());
        for (Actor actor : network.actors()) {
            add(actor, network);
        }
        number(network.ties().count());
        for (int i = 0; i < network.ties().count(); i++) {
            add(network.ties(), i);
        }
    }

    private void add(Provenance provenance) {
        text(provenance.name());
        text(provenance.title());
        text(provenance.source());
        text(provenance.licence());
        word(provenance.date());
        flag(provenance.synthetic());
        Provenance.Accountability who = provenance.accountability();
        flag(who != null);
        if (who != null) {
            text(who.controller());
            text(who.basis());
            text(who.purpose());
            word(who.dpia());
            word(who.retention());
        }
    }

    private void add(Fieldwork fieldwork) {
        for (Category category : Category.values()) {
            flag(fieldwork.collects(category));
            number(fieldwork.reporter(category).ordinal());
        }
        number(fieldwork.boundary().ordinal());
        flag(fieldwork.coverageKnown());
        number(Double.doubleToLongBits(fieldwork.smallestStrength()));
    }

    private void add(Neighbourhood neighbourhood) {
        text(neighbourhood.code());
        text(neighbourhood.name());
        add(neighbourhood.district());
        add(neighbourhood.municipality());
    }

    private void add(@Nullable Area area) {
        flag(area != null);
        if (area != null) {
            text(area.code());
            text(area.name());
        }
    }

    private void add(Actor actor, Network network) {
        text(actor.id());
        number(actor.kind().ordinal());
        number(actor.ring().ordinal());
        text(actor.name());
        texts(actor.neighbourhoods());
        number(actor.asked().ordinal());
        for (Ring ring : Ring.values()) {
            flag(actor.profile().statedRoles().contains(ring));
        }
        for (String attribute : network.attributes()) {
            text(actor.attribute(attribute));
        }
        if (actor instanceof Resident resident) {
            word(resident.contactsElsewhere());
            word(resident.supportElsewhere());
        }
    }

    private void add(Ties ties, int i) {
        number(ties.source(i));
        number(ties.target(i));
        number(ties.type(i).ordinal());
        flag(ties.directed(i));
        number(Double.doubleToLongBits(ties.strength(i)));
        number(Double.doubleToLongBits(ties.frequency(i)));
        number(ties.sinceDay(i));
        number(ties.untilDay(i));
        number(ties.recordedDay(i));
        number(ties.reporter(i));
        Evidence evidence = ties.evidence(i);
        number(evidence == null ? -1 : evidence.ordinal());
        text(ties.word(i));
        text(ties.wave(i));
    }

    private void number(long value) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(value);
    }

    private void flag(boolean value) {
        number(value ? 1 : 0);
    }

    private void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    private void word(@Nullable Object value) {
        text(value == null ? null : value.toString());
    }

    private void text(@Nullable String value) {
        if (value == null) {
            number(-1);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        if (buffer.remaining() < bytes.length) {
            flush();
        }
        if (bytes.length > buffer.capacity()) {
            digest.update(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
