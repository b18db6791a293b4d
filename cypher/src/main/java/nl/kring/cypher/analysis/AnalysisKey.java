package nl.kring.cypher.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.Approximation;
import org.jspecify.annotations.Nullable;

/**
 * All that results depend on: which network, what was asked, how it was computed and by which version of the product.
 *
 * @param networkHash of the network that is measured, as {@link nl.kring.engine.model.Network#hash()} gives it
 * @param request what is asked
 * @param approximation when estimates may stand in
 * @param seed of whatever draws at random
 * @param product version of the product
 */
public record AnalysisKey(String networkHash, Request request, Approximation approximation, long seed, String product) {

    private static final int ID_LENGTH = 24;

    /**
     * The same for equal keys, whatever the order in which measures were named: the first 24 hexadecimal digits of the
     * SHA-256 of every part, each with its length before it.
     */
    public String id() {
        Projection projection = request.projection();
        StringBuilder text = new StringBuilder();
        add(text, networkHash);
        add(text, projection.choice());
        add(text, projection.date());
        add(text, projection.wave());
        // Plus nothing, as minus zero is zero.
        add(text, projection.minimumStrength() + 0.0);
        addAll(text, measures());
        addAll(text, request.groups());
        add(text, approximation);
        add(text, seed);
        add(text, product);
        // Left out where they were before there was direction or weight, so that ids stayed the same.
        if (projection.directed() || projection.weighted()) {
            add(text, projection.directed());
            add(text, projection.weights());
        }
        return HexFormat.of().formatHex(sha256(text.toString())).substring(0, ID_LENGTH);
    }

    /** Ids of the measures asked for, sorted; empty for all. */
    List<String> measures() {
        return List.copyOf(new TreeSet<>(request.measures()));
    }

    private static void addAll(StringBuilder text, Collection<String> parts) {
        add(text, parts.size());
        parts.forEach(part -> add(text, part));
    }

    private static void add(StringBuilder text, @Nullable Object part) {
        if (part == null) {
            text.append("-\n");
        } else {
            String word = part.toString();
            text.append(word.length()).append(' ').append(word).append('\n');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
