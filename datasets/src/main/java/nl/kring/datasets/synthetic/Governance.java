package nl.kring.datasets.synthetic;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.TieType;

/**
 * Policy and administration, and how organisations work together, refer, advise and are paid. Organisations of a buurt
 * with one line to policy have ties with each other and that line only.
 */
final class Governance {
    static final String MUNICIPALITY = "g1";
    private static final String ALDERMAN = "g2";
    private static final String COUNCIL = "g3";
    private static final String ADVISER = "g4";
    static final String PROGRAMME = "g5";
    static final String PROGRAMME_NAME = "Landelijk programma Sterke Buurten";
    private static final int OFFICES = 5;

    private static final Set<String> PARTNERS =
            Set.of("welfare", "wijkteam", "housing-corporation", "volunteer-centre", "library", "police");
    private static final Set<String> HUBS = Set.of("village-hall", "village-council");
    private static final Set<String> COUNCILS = Set.of("residents-committee", "village-council");

    private final Plan plan;
    private final Answers answers;
    private final Map<String, String> officers = new LinkedHashMap<>();

    Governance(Plan plan, Answers answers) {
        this.plan = plan;
        this.answers = answers;
        for (Buurt buurt : plan.buurten()) {
            officers.putIfAbsent(buurt.wijk().name(), "g" + (OFFICES + officers.size() + 1));
        }
    }

    void add(NetworkBuilder network) {
        String city = plan.municipality().name();
        network.add(actor(MUNICIPALITY, "Gemeente " + city));
        network.add(actor(ALDERMAN, "Wethouder sociaal domein"));
        network.add(actor(COUNCIL, "Gemeenteraad " + city));
        network.add(actor(ADVISER, "Beleidsadviseur sociale basis"));
        network.add(actor(PROGRAMME, PROGRAMME_NAME));
        officers.forEach((wijk, id) -> network.add(actor(id, "Wijkregisseur " + wijk)));
    }

    private static PolicyActor actor(String id, String name) {
        return new PolicyActor(Profile.of(id).asked(true), name);
    }

    private String officer(Buurt buurt) {
        return officers.getOrDefault(buurt.wijk().name(), ADVISER);
    }

    /** All ties of organisations and policy actors. */
    void tell(Staff staff) {
        offices();
        for (Venue venue : plan.places().venues()) {
            Chance chance = plan.chance("governance", venue);
            cooperate(venue, chance);
            pay(venue, Funding.of(plan, venue), chance);
            if (!plan.home(venue).oneLine()) {
                refer(venue, chance);
                reachPolicy(venue, chance);
            }
        }
        staff.workers().stream().filter(Worker::oneLine).forEach(this::holdTheLine);
    }

    private void offices() {
        Chance chance = Chance.of(plan.seed(), "offices");
        join(MUNICIPALITY, ALDERMAN, chance);
        join(MUNICIPALITY, COUNCIL, chance);
        join(ALDERMAN, ADVISER, chance);
        join(PROGRAMME, MUNICIPALITY, chance);
        officers.values().forEach(officer -> join(ADVISER, officer, chance));
    }

    private void join(String one, String other, Chance chance) {
        answers.between(one, TieType.COLLABORATES_WITH, other, one, Evidence.OBSERVATION, chance);
    }

    private void cooperate(Venue venue, Chance chance) {
        Buurt home = plan.home(venue);
        List<Venue> near = partners(plan.places().located(venue.home()), venue);
        List<Venue> far = home.oneLine() ? List.of() : partners(plan.places().serving(venue.home()), venue);
        Set<Venue> chosen = new LinkedHashSet<>();
        if (venue.informal() && plan.joined(venue)) {
            choose(formal(near).isEmpty() ? formal(far) : formal(near), chosen, chance);
        }
        int more = chance.times(0.5, 4);
        for (int i = 0; i < more; i++) {
            choose(chance.yes(0.5) ? near : far, chosen, chance);
        }
        chosen.forEach(partner -> join(venue.id(), partner.id(), chance));
    }

    private List<Venue> partners(List<Venue> venues, Venue venue) {
        return venues.stream()
                .filter(other -> other.number() != venue.number() && plan.meet(venue, other))
                .filter(other -> other.home() == venue.home() || open(other))
                .toList();
    }

    private static List<Venue> formal(List<Venue> venues) {
        return venues.stream().filter(venue -> !venue.informal()).toList();
    }

    private static void choose(List<Venue> from, Set<Venue> chosen, Chance chance) {
        if (!from.isEmpty()) {
            chosen.add(chance.of(from));
        }
    }

    private boolean open(Venue venue) {
        return !plan.home(venue).oneLine();
    }

    private void refer(Venue venue, Chance chance) {
        for (String sort : venue.facility().refers()) {
            Venue target = plan.places().nearest(sort, venue.home());
            if (target != null && open(target) && plan.meet(venue, target) && chance.yes(0.8)) {
                answers.between(venue.id(), TieType.REFERS_TO, target.id(), venue.id(), Evidence.CLAIM, chance);
            }
        }
    }

    private void pay(Venue venue, Funding funding, Chance chance) {
        for (String payer : funding.payers()) {
            answers.between(payer, TieType.FUNDS, venue.id(), payer, Evidence.REGISTER, funding.until(), chance);
        }
    }

    private void reachPolicy(Venue venue, Chance chance) {
        String officer = officer(plan.home(venue));
        if (PARTNERS.contains(venue.facility().sort())) {
            join(venue.id(), officer, chance);
        }
        if (COUNCILS.contains(venue.facility().sort())) {
            advise(venue.id(), officer, chance);
        }
    }

    private void advise(String who, String officer, Chance chance) {
        answers.between(who, TieType.ADVISES, officer, who, Evidence.CLAIM, chance);
    }

    /** The community worker who alone joins a buurt with policy, through its hall and council; the others join the hall. */
    private void holdTheLine(Worker worker) {
        Chance chance = Chance.of(plan.seed(), "line of " + worker.id());
        for (int buurt : worker.serves()) {
            List<Venue> located = plan.places().located(buurt);
            List<Venue> hubs = located.stream()
                    .filter(venue -> HUBS.contains(venue.facility().sort()))
                    .toList();
            for (Venue venue : located) {
                boolean hub = hubs.isEmpty() || hubs.contains(venue);
                join(hub ? worker.id() : hubs.get(0).id(), venue.id(), chance);
            }
            advise(worker.id(), officer(plan.buurten().get(buurt)), chance);
        }
    }

    /** Residents who volunteer for a council or committee and advise policy themselves. */
    void advisers(Population population, Memberships memberships) {
        for (Person person : population.people()) {
            Buurt home = plan.buurten().get(person.buurt());
            boolean active = !home.oneLine()
                    && memberships.of(person).stream()
                            .anyMatch(membership -> membership.volunteers()
                                    && COUNCILS.contains(
                                            membership.venue().facility().sort()));
            if (active) {
                answers.told(
                        person, TieType.ADVISES, officer(home), 0.5, plan.wave().year() - 1);
            }
        }
    }
}
