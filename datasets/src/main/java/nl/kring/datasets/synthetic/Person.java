package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented resident.
 *
 * @param number from 0, in the city
 * @param id its id in files
 * @param buurt number of the buurt
 * @param household number of the household in the city
 * @param home where it lives
 * @param age age in bands
 * @param family whether there are children under 20 in the household
 * @param livesSince year of arrival in the buurt
 * @param newcomer arrived in the last three years
 * @param reach how many contacts outside the household are possible
 * @param sociability how readily this person makes contact; mean about 1, heavy-tailed
 * @param interviewed the day of the interview; null for someone who was not asked
 * @param interviewedBefore the day of the interview in the wave before; null likewise
 * @param consents whether organisations that reveal belief or health may be recorded
 * @param name invented name
 */
record Person(
        int number,
        String id,
        int buurt,
        int household,
        Home home,
        AgeBand age,
        boolean family,
        int livesSince,
        boolean newcomer,
        Reach reach,
        double sociability,
        @Nullable LocalDate interviewed,
        @Nullable LocalDate interviewedBefore,
        boolean consents,
        String name) {

    /** How many contacts outside the household are possible. */
    enum Reach {
        NONE,
        ONE,
        MANY
    }

    boolean asked() {
        return interviewed != null;
    }

    boolean askedBefore() {
        return interviewedBefore != null;
    }
}
