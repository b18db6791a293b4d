package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kring.engine.model.Evidence;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** The professionals: where they work, whom they serve, to whom they refer. */
final class Staff {
    static final List<String> ATTRIBUTES = List.of("profession", "hours", "yearsHere");

    /** Attribute of organisations: hours a week for which a professional is sought. */
    static final String VACANCY = "vacancyHours";

    private static final double SOUGHT = 0.2;

    private static final double DUTCH = 0.75;

    private final Plan plan;
    private final List<Worker> workers = new ArrayList<>();

    private Staff(Plan plan) {
        this.plan = plan;
    }

    static Staff of(Plan plan) {
        Staff staff = new Staff(plan);
        for (Profession profession : Profession.ALL) {
            for (Venue venue : plan.places().venues()) {
                if (venue.facility().sort().equals(profession.employer())) {
                    staff.employ(profession, venue);
                }
            }
        }
        for (int b = 0; b < plan.buurten().size(); b++) {
            Venue employer = plan.places().nearest(Profession.COMMUNITY_WORKER.employer(), b);
            if (plan.buurten().get(b).oneLine() && employer != null) {
                staff.hire(Profession.COMMUNITY_WORKER, employer, List.of(b), true);
            }
        }
        return staff;
    }

    /** Those of an organisation for the whole city divide its buurten. */
    private void employ(Profession profession, Venue employer) {
        boolean divide = employer.facility().level() == Facility.Level.CITY;
        List<Integer> served = new ArrayList<>(employer.serves());
        if (profession.equals(Profession.COMMUNITY_WORKER)) {
            served.removeIf(buurt -> plan.buurten().get(buurt).oneLine());
        }
        for (int i = 0; i < profession.number(); i++) {
            List<Integer> own = new ArrayList<>();
            for (int j = 0; j < served.size(); j++) {
                if (!divide || j % profession.number() == i) {
                    own.add(served.get(j));
                }
            }
            hire(profession, employer, own, false);
        }
    }

    private void hire(Profession profession, Venue employer, List<Integer> serves, boolean oneLine) {
        workers.add(new Worker(workers.size(), profession, employer, serves, oneLine));
    }

    List<Worker> workers() {
        return workers;
    }

    /** Hours a week for which an organisation seeks a professional; 0 when it seeks none. */
    int vacancyHours(Venue venue) {
        Chance chance = plan.chance("vacancy", venue);
        boolean employs = workers.stream().anyMatch(worker -> worker.employer().number() == venue.number());
        return employs && chance.yes(SOUGHT) ? 12 + 4 * chance.below(7) : 0;
    }

    void add(NetworkBuilder network) {
        Chance chance = Chance.of(plan.seed(), "staff");
        for (Worker worker : workers) {
            Set<String> codes = new LinkedHashSet<>();
            codes.add(plan.home(worker.employer()).code());
            worker.serves().forEach(buurt -> codes.add(plan.buurten().get(buurt).code()));
            Names.Origin origin = Names.origin(DUTCH, chance);
            int years = worker.oneLine() ? 1 : chance.times(0.8, 25);
            network.add(new Professional(
                    Profile.of(worker.id())
                            .in(codes.toArray(String[]::new))
                            .asked(true)
                            .with("profession", worker.profession().name())
                            .with("hours", Integer.toString(12 + 4 * chance.below(7)))
                            .with("yearsHere", Integer.toString(years)),
                    Names.ofWorker(origin, chance)));
        }
    }

    /** Ties of professionals with their employer, with residents and with organisations. */
    void tell(Population population, Answers answers) {
        for (Worker worker : workers) {
            Chance chance = Chance.of(plan.seed(), "work of " + worker.id());
            answers.between(
                    worker.id(), TieType.WORKS_FOR, worker.employer().id(), worker.id(), Evidence.SURVEY, chance);
            for (int buurt : worker.serves()) {
                serve(worker, buurt, population, answers, chance);
            }
            if (!worker.serves().isEmpty()) {
                cooperate(worker, answers, chance);
            }
        }
    }

    private void serve(Worker worker, int buurt, Population population, Answers answers, Chance chance) {
        double share = worker.profession().serves() * plan.buurten().get(buurt).served();
        int size = population.to(buurt) - population.from(buurt);
        int many = chance.round(share * size);
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < many; i++) {
            Person person = population.person(chance.between(population.from(buurt), population.to(buurt) - 1));
            if (person.age().interviewed()
                    && worker.profession().people().includes(person)
                    && met.add(person.number())) {
                answers.service(worker.id(), person, 0.5 + 4 * chance.unit(), chance);
            }
        }
    }

    private void cooperate(Worker worker, Answers answers, Chance chance) {
        int buurt = worker.serves().get(0);
        for (String sort : worker.profession().refers()) {
            tie(worker, TieType.REFERS_TO, plan.places().nearest(sort, buurt), answers, chance);
        }
        tie(worker, TieType.COLLABORATES_WITH, partner(worker, buurt), answers, chance);
    }

    private @Nullable Venue partner(Worker worker, int buurt) {
        return plan.places().nearest(worker.profession().joins(), buurt);
    }

    private void tie(Worker worker, TieType type, @Nullable Venue venue, Answers answers, Chance chance) {
        if (venue != null
                && venue.number() != worker.employer().number()
                && !plan.home(venue).oneLine()
                && plan.meet(worker.employer(), venue)) {
            answers.between(worker.id(), type, venue.id(), worker.id(), Evidence.SURVEY, chance);
        }
    }
}
