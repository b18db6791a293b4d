package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Who takes part in and volunteers for which organisation. */
final class Memberships {
    /**
     * That someone takes part, volunteers or both.
     *
     * @param person who
     * @param venue the organisation
     * @param takesPart whether the person takes part
     * @param volunteers whether the person volunteers
     */
    record Membership(Person person, Venue venue, boolean takesPart, boolean volunteers) {}

    private static final double ONE_MORE = 0.4;
    private static final int MOST = 7;
    private static final int TRIES = 8;
    private static final double USUAL_VOLUNTEERING = 0.3;

    private final List<List<Membership>> byPerson;
    private final List<List<Person>> byVenue = new ArrayList<>();

    private Memberships(int people, int venues) {
        byPerson = new ArrayList<>(people);
        for (int v = 0; v < venues; v++) {
            byVenue.add(new ArrayList<>());
        }
    }

    static Memberships of(Plan plan, Population population) {
        Memberships memberships = new Memberships(
                population.people().size(), plan.places().venues().size());
        for (int b = 0; b < plan.buurten().size(); b++) {
            Choice choice = new Choice(plan, b);
            for (Person person : population.of(b)) {
                List<Membership> own = choice.of(person);
                memberships.byPerson.add(own);
                own.forEach(membership ->
                        memberships.byVenue.get(membership.venue().number()).add(person));
            }
        }
        return memberships;
    }

    List<Membership> of(Person person) {
        return byPerson.get(person.number());
    }

    List<Person> of(Venue venue) {
        return byVenue.get(venue.number());
    }

    /** What the people of one buurt choose from, near organisations before far ones. */
    private static final class Choice {
        private final Plan plan;
        private final Buurt buurt;
        private final int number;
        private final Chance chance;
        private final List<Venue> venues = new ArrayList<>();
        private final double[] until;

        Choice(Plan plan, int number) {
            this.plan = plan;
            this.number = number;
            this.buurt = plan.buurten().get(number);
            this.chance = plan.chance("memberships", buurt);
            List<Venue> serving = plan.places().serving(number);
            until = new double[serving.size()];
            double sum = 0;
            for (Venue venue : serving) {
                if (venue.appeal() > 0) {
                    sum += venue.appeal()
                            * (venue.home() == number ? 1 : buurt.contact().outward());
                    until[venues.size()] = sum;
                    venues.add(venue);
                }
            }
        }

        List<Membership> of(Person person) {
            if (venues.isEmpty() || !chance.yes(willingness(person))) {
                return List.of();
            }
            int wanted = 1 + chance.times(ONE_MORE, MOST);
            List<Membership> chosen = new ArrayList<>(wanted);
            for (int tries = 0; tries < TRIES && chosen.size() < wanted; tries++) {
                Venue venue = any();
                boolean known = chosen.stream()
                        .anyMatch(membership -> membership.venue().number() == venue.number());
                if (!known && venue.facility().people().includes(person) && admitted(person, venue)) {
                    chosen.add(membership(person, venue, chosen));
                }
            }
            return chosen;
        }

        private double willingness(Person person) {
            return switch (person.reach()) {
                case NONE -> 0.05;
                case ONE -> buurt.participation() / 2;
                case MANY -> buurt.participation();
            };
        }

        private boolean admitted(Person person, Venue venue) {
            if (!person.newcomer() || !venue.informal() || venue.home() != number) {
                return true;
            }
            return !venue.closed() && chance.yes(buurt.contact().welcome());
        }

        /** Nobody joins two organisations as a volunteer that have nothing to do with each other. */
        private Membership membership(Person person, Venue venue, List<Membership> chosen) {
            double share = venue.facility().volunteers() * buurt.volunteering() / USUAL_VOLUNTEERING;
            boolean apart = chosen.stream()
                    .anyMatch(membership -> membership.volunteers() && !plan.meet(membership.venue(), venue));
            boolean volunteers = person.age().interviewed() && chance.yes(Math.min(0.9, share)) && !apart;
            return new Membership(person, venue, !volunteers || chance.yes(0.6), volunteers);
        }

        private Venue any() {
            int last = venues.size() - 1;
            double sought = chance.unit() * until[last];
            int i = 0;
            while (i < last && until[i] <= sought) {
                i++;
            }
            return venues.get(i);
        }
    }
}
