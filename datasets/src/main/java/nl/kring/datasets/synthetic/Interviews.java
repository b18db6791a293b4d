package nl.kring.datasets.synthetic;

import java.util.List;
import nl.kring.datasets.synthetic.Acquaintances.How;
import nl.kring.datasets.synthetic.Memberships.Membership;
import nl.kring.engine.model.TieType;

/** What residents tell in interviews: whom they know, help and trust, where they take part and whom they advise. */
final class Interviews {
    private static final double WEEKLY = 4.345;
    private static final double DAILY = 30;
    private static final double ALSO_TOLD_BY_OTHER = 0.35;
    private static final List<Double> MEETINGS = List.of(1.0, 2.0, WEEKLY, WEEKLY, 2 * WEEKLY);

    private final Plan plan;
    private final Population population;
    private final Answers answers;
    private final List<Chance> chances;

    Interviews(Plan plan, Population population, Answers answers) {
        this.plan = plan;
        this.population = population;
        this.answers = answers;
        this.chances = plan.buurten().stream()
                .map(buurt -> plan.chance("interviews", buurt))
                .toList();
    }

    /** Contact and support between residents. */
    void contacts(Acquaintances known) {
        for (int pair = 0; pair < known.count(); pair++) {
            Person one = population.person(known.one(pair));
            Person other = population.person(known.other(pair));
            if (one.asked() || other.asked() || one.askedBefore() || other.askedBefore()) {
                about(one, other, known.how(pair), chances.get(one.buurt()));
            }
        }
    }

    private void about(Person one, Person other, How how, Chance chance) {
        int met = Math.max(one.livesSince(), other.livesSince());
        int year = how == How.HOUSEHOLD
                ? met
                : chance.between(met, Math.max(met, plan.wave().year() - 1));
        double strength = how.strength(chance);
        knows(one, other, how, strength, year, chance);
        if (!one.age().under16() && !other.age().under16()) {
            double likely = Math.min(0.9, 2 * how.support() * support(one));
            helps(one, other, likely, strength, year, chance);
            helps(other, one, likely, strength, year, chance);
        }
    }

    private double support(Person person) {
        return plan.buurten().get(person.buurt()).support();
    }

    private void knows(Person one, Person other, How how, double strength, int year, Chance chance) {
        boolean both = one.asked() && other.asked();
        Person teller = both ? (chance.yes(0.5) ? one : other) : one.asked() ? one : other;
        double often = how == How.HOUSEHOLD ? DAILY : strength * WEEKLY * (0.7 + 0.6 * chance.unit());
        boolean strengthTold = chance.yes(0.92);
        boolean oftenTold = !strengthTold || chance.yes(0.5);
        double told = strengthTold ? strength : Double.NaN;
        double frequency = oftenTold ? often : Double.NaN;
        answers.toldBefore(one, TieType.KNOWS, other, told, frequency, year, null);
        answers.told(one, TieType.KNOWS, other, teller, told, frequency, year);
        if (both && chance.yes(ALSO_TOLD_BY_OTHER)) {
            double otherwise = Math.min(1, strength * (0.8 + 0.4 * chance.unit()));
            answers.told(
                    one,
                    TieType.KNOWS,
                    other,
                    teller.number() == one.number() ? other : one,
                    otherwise,
                    Double.NaN,
                    year);
        }
    }

    private void helps(Person helper, Person helped, double likely, double strength, int year, Chance chance) {
        boolean helps = chance.yes(likely);
        boolean trusted = chance.yes(helps ? 0.6 : likely / 4);
        if (helps) {
            Person teller = helped.asked() ? helped : helper;
            answers.toldBefore(helper, TieType.SUPPORTS, helped, strength, Double.NaN, year, null);
            answers.told(helper, TieType.SUPPORTS, helped, teller, strength, Double.NaN, year);
        }
        if (trusted) {
            Person teller = helped.asked() ? helped : helper;
            double trust = Math.min(1, strength + 0.1);
            answers.toldBefore(helped, TieType.TRUSTS, helper, trust, Double.NaN, year, null);
            answers.told(helped, TieType.TRUSTS, helper, teller, trust, Double.NaN, year);
        }
    }

    /** Taking part and volunteering; where that reveals belief or health, only of people who consent. */
    void memberships(Memberships memberships) {
        for (Person person : population.people()) {
            for (Membership membership : memberships.of(person)) {
                if (!membership.venue().facility().sensitive() || person.consents()) {
                    takesPart(membership, chances.get(person.buurt()));
                }
            }
        }
    }

    private void takesPart(Membership membership, Chance chance) {
        Person person = membership.person();
        int year = chance.between(
                person.livesSince(), Math.max(person.livesSince(), plan.wave().year() - 1));
        if (membership.takesPart()) {
            member(person, TieType.PARTICIPATES_IN, membership.venue(), chance.of(MEETINGS), year);
        }
        if (membership.volunteers()) {
            member(person, TieType.VOLUNTEERS_FOR, membership.venue(), chance.of(MEETINGS), year);
        }
    }

    private void member(Person person, TieType type, Venue venue, double meetings, int year) {
        answers.toldBefore(person, type, venue.id(), meetings, year, null);
        answers.told(person, type, venue.id(), meetings, year);
    }
}
