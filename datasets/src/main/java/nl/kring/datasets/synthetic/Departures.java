package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import java.util.List;
import nl.kring.datasets.synthetic.Memberships.Membership;
import nl.kring.engine.model.TieType;

/** What people told in the wave before and had ended when the newest began. */
final class Departures {
    private static final int NEXT_DOOR = 20;
    private static final double LOST_CONTACT = 0.45;
    private static final double HELPED = 0.4;
    private static final double STOPPED = 0.15;
    private static final double WEEKLY = 4.345;

    private final Plan plan;
    private final Population population;
    private final Acquaintances known;
    private final Memberships memberships;
    private final Answers answers;

    Departures(Plan plan, Population population, Acquaintances known, Memberships memberships, Answers answers) {
        this.plan = plan;
        this.population = population;
        this.known = known;
        this.memberships = memberships;
        this.answers = answers;
    }

    void tell(Wave before) {
        for (int b = 0; b < plan.buurten().size(); b++) {
            Chance chance = plan.chance("departures", plan.buurten().get(b));
            List<Venue> venues = plan.places().located(b);
            for (Person person : population.of(b)) {
                if (person.askedBefore()) {
                    if (chance.yes(LOST_CONTACT)) {
                        lose(person, before, chance);
                    }
                    if (!venues.isEmpty() && chance.yes(STOPPED)) {
                        stop(person, chance.of(venues), before, chance);
                    }
                }
            }
        }
    }

    private void lose(Person person, Wave before, Chance chance) {
        int number = person.number() + chance.between(1, NEXT_DOOR);
        LocalDate until = between(before, chance);
        double strength = 0.1 + 0.6 * chance.unit();
        boolean helped = chance.yes(HELPED);
        int year = before.year() - 1;
        if (number >= population.to(person.buurt()) || known.know(person.number(), number)) {
            return;
        }
        Person other = population.person(number);
        if (other.age().under16() == person.age().under16() && other.livesSince() <= year) {
            answers.toldBefore(person, TieType.KNOWS, other, strength, strength * WEEKLY, year, until);
            if (helped && !person.age().under16()) {
                answers.toldBefore(other, TieType.SUPPORTS, person, strength, Double.NaN, year, until);
            }
        }
    }

    private void stop(Person person, Venue venue, Wave before, Chance chance) {
        LocalDate until = between(before, chance);
        boolean still =
                memberships.of(person).stream().map(Membership::venue).anyMatch(own -> own.number() == venue.number());
        if (!still
                && !venue.closed()
                && !venue.facility().sensitive()
                && venue.appeal() > 0
                && venue.facility().people().includes(person)) {
            answers.toldBefore(person, TieType.PARTICIPATES_IN, venue.id(), WEEKLY, before.year() - 1, until);
        }
    }

    /** Some day after the one wave and before the other. */
    private LocalDate between(Wave before, Chance chance) {
        int days = (int) (plan.wave().from().toEpochDay() - before.end().toEpochDay());
        return before.end().plusDays(chance.below(days));
    }
}
