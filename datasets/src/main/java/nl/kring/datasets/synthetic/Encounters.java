package nl.kring.datasets.synthetic;

import java.util.List;
import nl.kring.datasets.synthetic.Acquaintances.How;
import nl.kring.datasets.synthetic.Memberships.Membership;

/**
 * How residents come to know each other: all housemates do; beyond that people meet in the street, in clubs, anywhere in
 * the buurt, through someone they know (closure), or in another buurt (bridging). The foci of Feld (1981). Linear in the
 * number of residents.
 */
final class Encounters {
    private static final int TRIES = 8;
    private static final int MOST_CONTACTS = 90;
    private static final int NEXT_DOOR = 20;
    private static final double IN_WIJK = 0.7;
    private static final double USUAL_BRIDGING = 0.05;
    private static final int NOBODY = -1;

    private final Plan plan;
    private final Population population;
    private final Memberships memberships;
    private final Acquaintances known;
    private final int[] wijkFrom;
    private final int[] wijkTo;

    private Encounters(Plan plan, Population population, Memberships memberships) {
        this.plan = plan;
        this.population = population;
        this.memberships = memberships;
        this.known = new Acquaintances(population.people().size());
        int buurten = plan.buurten().size();
        wijkFrom = new int[buurten];
        wijkTo = new int[buurten];
        for (int b = 0; b < buurten; b++) {
            wijkFrom[b] = b > 0 && sameWijk(b, b - 1) ? wijkFrom[b - 1] : b;
        }
        for (int b = buurten - 1; b >= 0; b--) {
            wijkTo[b] = b + 1 < buurten && sameWijk(b, b + 1) ? wijkTo[b + 1] : b;
        }
    }

    static Acquaintances of(Plan plan, Population population, Memberships memberships) {
        Encounters encounters = new Encounters(plan, population, memberships);
        encounters.housemates();
        for (int b = 0; b < plan.buurten().size(); b++) {
            encounters.meet(b);
        }
        return encounters.known;
    }

    private boolean sameWijk(int b, int other) {
        return plan.buurten().get(b).wijk().equals(plan.buurten().get(other).wijk());
    }

    private void housemates() {
        List<Person> people = population.people();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size() && together(people.get(i), people.get(j)); j++) {
                known.join(i, j, How.HOUSEHOLD);
            }
        }
    }

    private static boolean together(Person one, Person other) {
        return one.household() == other.household();
    }

    private void meet(int number) {
        Buurt buurt = plan.buurten().get(number);
        Chance chance = plan.chance("encounters", buurt);
        for (Person person : population.of(number)) {
            int wanted = switch (person.reach()) {
                case NONE -> 0;
                case ONE -> 1;
                case MANY -> chance.round(buurt.contact().mean() / 2 * person.sociability());
            };
            for (int i = 0; i < wanted; i++) {
                meet(person, buurt, chance);
            }
        }
    }

    private void meet(Person person, Buurt buurt, Chance chance) {
        How how = how(person, buurt.contact(), chance);
        for (int tries = 0; tries < TRIES; tries++) {
            int found = candidate(person, how, chance);
            if (found == NOBODY || found == person.number()) {
                continue;
            }
            Person other = population.person(found);
            if (suits(person, other) && !known.know(person.number(), found)) {
                if (welcome(person, other, chance)) {
                    known.join(person.number(), found, how);
                }
                return;
            }
        }
    }

    private How how(Person person, Buurt.Contact contact, Chance chance) {
        if (chance.yes(contact.bridging())) {
            return How.BRIDGE;
        }
        if (known.degree(person.number()) > 0 && chance.yes(contact.closure())) {
            return How.FRIEND;
        }
        double u = chance.unit();
        if (u < 0.35 && !memberships.of(person).isEmpty()) {
            return How.CLUB;
        }
        return u < 0.75 ? How.STREET : How.BUURT;
    }

    private int candidate(Person person, How how, Chance chance) {
        return switch (how) {
            case FRIEND -> known.contact(known.contact(person.number(), chance), chance);
            case CLUB -> clubMate(person, chance);
            case STREET -> neighbour(person, chance);
            case BRIDGE -> elsewhere(person, chance);
            default -> population.someone(person.buurt(), chance).number();
        };
    }

    private int clubMate(Person person, Chance chance) {
        Membership membership = chance.of(memberships.of(person));
        return chance.of(memberships.of(membership.venue())).number();
    }

    private int neighbour(Person person, Chance chance) {
        int away = chance.between(1, NEXT_DOOR);
        int found = chance.yes(0.5) ? person.number() + away : person.number() - away;
        boolean here = found >= population.from(person.buurt()) && found < population.to(person.buurt());
        return here ? found : NOBODY;
    }

    private int elsewhere(Person person, Chance chance) {
        int buurt = person.buurt();
        int other = chance.yes(IN_WIJK)
                ? chance.between(wijkFrom[buurt], wijkTo[buurt])
                : chance.below(plan.buurten().size());
        return other == buurt ? NOBODY : population.someone(other, chance).number();
    }

    /** Whether the other has room for a contact, and is not a child where this one is none. */
    private boolean suits(Person person, Person other) {
        return other.reach() == Person.Reach.MANY
                && known.degree(other.number()) < MOST_CONTACTS
                && (person.age() == AgeBand.CHILD) == (other.age() == AgeBand.CHILD);
    }

    /** Whether the two get to know each other where settled people and newcomers meet, or people of two buurten. */
    private boolean welcome(Person person, Person other, Chance chance) {
        Buurt.Contact there = plan.buurten().get(other.buurt()).contact();
        if (person.buurt() != other.buurt()) {
            return chance.yes(there.bridging() / USUAL_BRIDGING);
        }
        return person.newcomer() == other.newcomer() || chance.yes(there.welcome());
    }
}
