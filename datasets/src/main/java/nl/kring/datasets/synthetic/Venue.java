package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of some sort in a place.
 *
 * @param number from 0, in the city
 * @param facility its sort
 * @param name its invented name
 * @param home number of the buurt where it is located
 * @param serves numbers of the buurten for which it is, in order
 * @param appeal how many people take part, compared with others
 * @param closed whether newcomers are kept out
 * @param paidUntil last day on which it is paid, where that is planted; null elsewhere
 */
record Venue(
        int number,
        Facility facility,
        String name,
        int home,
        List<Integer> serves,
        double appeal,
        boolean closed,
        @Nullable LocalDate paidUntil) {

    String id() {
        return "o" + (number + 1);
    }

    boolean informal() {
        return !facility.formal();
    }
}
