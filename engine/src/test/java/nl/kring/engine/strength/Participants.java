package nl.kring.engine.strength;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/** A choir, and residents of several ages of whom some sing. */
final class Participants {
    static final Set<Category> ALL = EnumSet.allOf(Category.class);

    private Participants() {}

    /** One resident a word: age, {@code +} who sings, {@code *} who was not asked, as in {@code "young+ old old+*"}. */
    static Network of(String residents, Set<Category> collects) {
        NetworkBuilder builder = Network.builder()
                .groups(List.of("age"))
                .collects(collects)
                .add(new Organisation(Profile.of("choir").asked(true), null, Ring.INFORMAL));
        int number = 0;
        for (String word : residents.isBlank() ? new String[0] : residents.split(" ", -1)) {
            String id = "r" + number++;
            String age = word.replaceAll("[+*]", "");
            Profile profile = Profile.of(id).asked(!word.contains("*"));
            builder.add(new Resident(age.equals("?") ? profile : profile.with("age", age)));
            if (word.contains("+")) {
                builder.add(Tie.of(id, number % 2 == 0 ? TieType.PARTICIPATES_IN : TieType.VOLUNTEERS_FOR, "choir"));
            }
        }
        return builder.build();
    }

    /** Words for {@link #of}. */
    static String random(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            words.append(i == 0 ? "" : " ")
                    .append(new String[] {"young", "middle", "old", "?"}[random.nextInt(4)])
                    .append(random.nextInt(3) == 0 ? "+" : "")
                    .append(random.nextInt(5) == 0 ? "*" : "");
        }
        return words.toString();
    }

    /** How many words of an age count. */
    static double count(String words, String age, boolean singing) {
        double count = 0;
        for (String word : words.split(" ", -1)) {
            boolean counts = !word.contains("*") && !word.startsWith("?") && (!singing || word.contains("+"));
            count += counts && word.startsWith(age) ? 1 : 0;
        }
        return count;
    }
}
