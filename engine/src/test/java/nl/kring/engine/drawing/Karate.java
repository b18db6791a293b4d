package nl.kring.engine.drawing;

import java.util.List;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;

/** Zachary's karate club (1977): 34 members, 78 ties, and the faction in which he counts each, −2 to 2. */
public final class Karate {
    private static final String FACTIONS =
            "-2,-2,-2,-2,-2,-2,-2,-2,1,0,-2,-2,-1,-1,2,1,0,-1,0,-1,2,-1,2,1,1,2,2,2,2,2,2,2,2,2";

    private static final String TIES = "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4"
            + " 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17"
            + " 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26"
            + " 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34"
            + " 32-33 32-34 33-34";

    private Karate() {}

    /** The club; members are called 1 to 34, their group {@code faction}. */
    public static Network network() {
        NetworkBuilder builder = Network.builder().groups(List.of("faction"));
        List<String> factions = List.of(FACTIONS.split(",", -1));
        for (int i = 0; i < factions.size(); i++) {
            builder.add(new Resident(Profile.of(Integer.toString(i + 1)).with("faction", factions.get(i))));
        }
        for (String tie : TIES.split(" ", -1)) {
            String[] ends = tie.split("-", -1);
            builder.add(Tie.of(ends[0], TieType.KNOWS, ends[1]));
        }
        return builder.build();
    }
}
