package nl.kring.engine.drawing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/**
 * A network as a line of text: {@code "a-b b-c d"} is a path of three and an isolate. Lower case is a resident, upper case
 * an organisation; {@code a@North} says where someone lives. Ties have the neutral type for their ends. {@code a>b} is a
 * tie that leads from a to b only, {@code a-b:3} one of weight 3.
 */
public final class Drawing {
    private Drawing() {}

    /** The network that a line of text draws; actors in the order in which they first occur. */
    public static Network network(String text) {
        Map<String, String> places = new LinkedHashMap<>();
        String[] words = text.isBlank() ? new String[0] : text.strip().split("\\s+", -1);
        for (String word : words) {
            for (String end : word.replaceAll(":.*", "").split("[->]", -1)) {
                String[] parts = end.split("@", -1);
                places.merge(parts[0], parts.length > 1 ? parts[1] : "", (known, more) -> known + more);
            }
        }
        NetworkBuilder builder = Network.builder();
        places.forEach((id, place) -> builder.add(actor(id, place)));
        for (String word : words) {
            if (word.indexOf('-') > 0 || word.indexOf('>') > 0) {
                builder.add(tie(builder, word));
            }
        }
        return builder.build();
    }

    private static Tie tie(NetworkBuilder builder, String word) {
        String[] ends = word.replaceAll("@[^->:]*|:.*", "").split("[->]", -1);
        TieType type = TieType.unstated(
                Objects.requireNonNull(builder.kind(ends[0])), Objects.requireNonNull(builder.kind(ends[1])));
        int colon = word.indexOf(':');
        return tie(
                ends[0],
                Objects.requireNonNull(type),
                ends[1],
                word.indexOf('>') > 0,
                colon < 0 ? Double.NaN : Double.parseDouble(word.substring(colon + 1)));
    }

    /** A tie that may lead one way and have a weight. */
    public static Tie tie(String source, TieType type, String target, boolean directed, double weight) {
        double unknown = Double.NaN;
        return new Tie(
                source, target, type, null, directed, unknown, unknown, null, null, null, null, null, null, weight);
    }

    private static Actor actor(String id, String place) {
        Profile profile = place.isEmpty() ? Profile.of(id) : Profile.of(id).in(place);
        boolean resident = id.equals(id.toLowerCase(Locale.ROOT));
        return resident ? new Resident(profile) : new Organisation(profile, null, Ring.INFORMAL);
    }

    /** {@code v0} tied to {@code v1}, {@code v1} to {@code v2}, and so on. */
    public static Network path(int actors) {
        return residents(actors, (builder, i) -> i + 1 < actors ? tie(builder, i, i + 1) : builder);
    }

    /** {@code v0} tied to all others. */
    public static Network star(int actors) {
        return residents(actors, (builder, i) -> i > 0 ? tie(builder, 0, i) : builder);
    }

    /** A path whose ends are tied; three actors or more. */
    public static Network ring(int actors) {
        return residents(actors, (builder, i) -> tie(builder, i, (i + 1) % actors));
    }

    /** Everyone tied to everyone. */
    public static Network clique(int actors) {
        return residents(actors, (builder, i) -> {
            for (int j = 0; j < i; j++) {
                tie(builder, j, i);
            }
            return builder;
        });
    }

    /** Residents without a tie. */
    public static Network isolates(int actors) {
        return residents(actors, (builder, i) -> builder);
    }

    @FunctionalInterface
    private interface Step {
        NetworkBuilder at(NetworkBuilder builder, int actor);
    }

    private static Network residents(int actors, Step ties) {
        NetworkBuilder builder = Network.builder();
        for (int i = 0; i < actors; i++) {
            builder.add(new Resident(Profile.of("v" + i)));
        }
        for (int i = 0; i < actors; i++) {
            ties.at(builder, i);
        }
        return builder.build();
    }

    private static NetworkBuilder tie(NetworkBuilder builder, int one, int other) {
        return builder.add(Tie.of("v" + one, TieType.KNOWS, "v" + other));
    }
}
