package nl.kring.datasets.synthetic;

import java.util.List;

/**
 * An invented professional.
 *
 * @param number from 0, in the city
 * @param profession what the person does
 * @param employer where the person works
 * @param serves numbers of the buurten in which the person works
 * @param oneLine whether this is the only line between a buurt's organisations and policy
 */
record Worker(int number, Profession profession, Venue employer, List<Integer> serves, boolean oneLine) {

    String id() {
        return "p" + (number + 1);
    }
}
