package nl.kring.cypher.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Networks of which some ties were seen in an earlier wave only; the same for the same seed. */
final class WaveNetworks {
    private static final TieType[] TYPES = TieType.values();
    private static final List<String> PLACES = List.of("North", "South", "West");

    private final SplittableRandom random;
    private final NetworkBuilder builder =
            Network.builder().attributes(List.of("household")).groups(List.of("household"));
    private final List<Kind> kinds = new ArrayList<>();

    private WaveNetworks(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Actors of every kind, most of them residents, with ties of every type, parallel ones among them, some directed,
     * some with a strength or a frequency.
     */
    static Network random(int order, int ties, long seed) {
        WaveNetworks made = new WaveNetworks(seed);
        for (int i = 0; i < order; i++) {
            made.actor(i);
        }
        for (int t = 0; t < ties; t++) {
            made.tie(order);
        }
        return made.builder.build();
    }

    private void actor(int i) {
        Profile profile = Profile.of("v" + i).asked(random.nextInt(4) > 0).with("household", "h" + random.nextInt(4));
        profile = random.nextInt(6) == 0 ? profile : profile.in(PLACES.get(random.nextInt(PLACES.size())));
        int what = random.nextInt(12);
        switch (what) {
            case 0 -> builder.add(new PolicyActor(profile, "name"));
            case 1, 2 -> builder.add(new Professional(profile, "name"));
            case 3 -> builder.add(new Organisation(profile, "name", Ring.FORMAL));
            case 4, 5 -> builder.add(new Organisation(profile, "name", Ring.INFORMAL));
            default -> builder.add(new Resident(profile));
        }
        kinds.add(
                what == 0
                        ? Kind.POLICY_ACTOR
                        : what < 3 ? Kind.PROFESSIONAL : what < 6 ? Kind.ORGANISATION : Kind.RESIDENT);
    }

    /** A tie that the last few actors never have. */
    private void tie(int order) {
        int joined = Math.max(2, order * 9 / 10);
        int one = random.nextInt(joined);
        int other = (one + random.nextInt(1, joined)) % joined;
        int first = random.nextInt(TYPES.length);
        for (int i = 0; i < TYPES.length; i++) {
            TieType type = TYPES[(first + i) % TYPES.length];
            if (type.joins(kinds.get(one), kinds.get(other))) {
                builder.add(tie(one, type, other));
                return;
            }
        }
    }

    private Tie tie(int one, TieType type, int other) {
        double strength = random.nextInt(3) == 0 ? random.nextInt(1, 101) / 100.0 : Double.NaN;
        double frequency = random.nextInt(3) == 0 ? random.nextInt(1, 80) / 10.0 : Double.NaN;
        String wave = random.nextInt(4) == 0 ? null : random.nextInt(3) == 0 ? "2024" : "2026";
        return tie("v" + one, type, "v" + other, random.nextInt(5) == 0, strength, frequency, wave);
    }

    static Tie tie(
            String source,
            TieType type,
            String target,
            boolean directed,
            double strength,
            double frequency,
            @Nullable String wave) {
        LocalDate recorded = wave == null ? null : LocalDate.of(Integer.parseInt(wave), 5, 1);
        return new Tie(
                source,
                target,
                type,
                null,
                directed,
                strength,
                frequency,
                null,
                null,
                wave,
                null,
                null,
                recorded,
                Double.NaN);
    }
}
