package nl.kring.datasets.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What registers say of residents: no contact, only a chance of it. So that a large flat does not become a clique of
 * thousands of ties, each household is tied to the next along the street, and each child to the next of its school.
 */
final class Register {
    private final Plan plan;
    private final Population population;
    private final Answers answers;

    Register(Plan plan, Population population, Answers answers) {
        this.plan = plan;
        this.population = population;
        this.answers = answers;
    }

    void tell() {
        addresses();
        if (plan.detail() != null) {
            schools();
        }
    }

    /** Who is registered with the first of the household, and which household lives next to it. */
    private void addresses() {
        Person first = null;
        for (Person person : population.people()) {
            if (first != null && first.household() == person.household()) {
                answers.registered(first, person, "zelfde huishouden");
            } else {
                if (first != null && plan.detail() != null && nextTo(first, person)) {
                    boolean flat = person.home().building() != null;
                    answers.registered(first, person, flat ? "zelfde portiek" : "zelfde straat");
                }
                first = person;
            }
        }
    }

    private static boolean nextTo(Person one, Person other) {
        return one.buurt() == other.buurt() && one.home().equals(other.home());
    }

    private void schools() {
        for (int b = 0; b < plan.buurten().size(); b++) {
            @Nullable Venue school = plan.places().nearest("school", b);
            if (school != null) {
                classmates(population.of(b));
            }
        }
    }

    private void classmates(List<Person> residents) {
        Person last = null;
        for (Person person : residents) {
            if (person.age() == AgeBand.CHILD) {
                if (last != null && last.household() != person.household()) {
                    answers.registered(last, person, "zelfde school");
                }
                last = person;
            }
        }
    }
}
