package nl.kring.engine.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over everything a network holds, each text with its length before it, in input order. */
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
        text(network.provenance().toString());
        text(network.fieldwork().toString());
        text(network.attributes().toString());
        text(network.groups().toString());
        for (Neighbourhood neighbourhood : network.neighbourhoods()) {
            text(neighbourhood.toString());
        }
        for (Actor actor : network.actors()) {
            add(actor, network);
        }
        for (int i = 0; i < network.ties().count(); i++) {
            add(network.ties(), i);
        }
    }

    private void add(Actor actor, Network network) {
        text(actor.id());
        number(actor.kind().ordinal());
        number(actor.ring().ordinal());
        text(actor.name());
        actor.neighbourhoods().forEach(this::text);
        number(actor.asked().ordinal());
        for (Ring ring : Ring.values()) {
            number(actor.profile().statedRoles().contains(ring) ? 1 : 0);
        }
        for (String attribute : network.attributes()) {
            text(actor.attribute(attribute));
        }
        if (actor instanceof Resident resident) {
            text(String.valueOf(resident.contactsElsewhere()));
            text(String.valueOf(resident.supportElsewhere()));
        }
    }

    private void add(Ties ties, int i) {
        number(ties.source(i));
        number(ties.target(i));
        number(ties.type(i).ordinal());
        number(ties.directed(i) ? 1 : 0);
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
