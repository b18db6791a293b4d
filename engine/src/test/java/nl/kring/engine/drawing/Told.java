package nl.kring.engine.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Ties of which it is known who told of them and when. */
public final class Told {
    private static final TieType[] PERSONAL = {TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS};

    private Told() {}

    /** A tie that somebody told of; null when nobody knows who. */
    public static Tie by(@Nullable String reporter, String source, TieType type, String target) {
        return on(null, reporter, source, type, target);
    }

    /** A tie that was recorded on a day. */
    public static Tie on(
            @Nullable LocalDate day, @Nullable String reporter, String source, TieType type, String target) {
        return new Tie(
                source,
                target,
                type,
                null,
                false,
                Double.NaN,
                Double.NaN,
                null,
                null,
                null,
                null,
                reporter,
                day,
                Double.NaN);
    }

    /** Residents of two neighbourhoods of whom most were asked, and ties that either, both or others told of. */
    public static Network random(long seed) {
        Random random = new Random(seed);
        int order = 2 + random.nextInt(9);
        Map<Category, Reporter> reporters = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            reporters.put(Category.SUPPORT, Reporter.values()[random.nextInt(Reporter.values().length)]);
            reporters.put(Category.CONTACT, Reporter.values()[random.nextInt(Reporter.values().length)]);
        }
        NetworkBuilder builder = Network.builder().reporters(reporters);
        for (int i = 0; i < order; i++) {
            Profile profile = Profile.of("v" + i).asked(random.nextInt(5) > 0);
            int place = random.nextInt(5);
            builder.add(new Resident(place == 0 ? profile : profile.in(place < 3 ? "North" : "South")));
        }
        for (Tie tie : ties(order, random)) {
            builder.add(tie);
        }
        return builder.build();
    }

    private static List<Tie> ties(int order, Random random) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 2 * order; i++) {
            int one = random.nextInt(order);
            int other = (one + 1 + random.nextInt(order - 1)) % order;
            int who = random.nextInt(12);
            String reporter = who == 0 ? null : "v" + (who == 1 ? random.nextInt(order) : who < 7 ? one : other);
            ties.add(by(reporter, "v" + one, PERSONAL[random.nextInt(PERSONAL.length)], "v" + other));
        }
        return ties;
    }
}
