package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Identities;
import nl.kring.datasets.ImportReport;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.Reporter;

/** Carries out a plan: first the city as it is, then what a round of interviews brings to light of it. */
final class City {
    private static final double TALKED_WITH = 0.9;

    private City() {}

    static Dataset of(Plan plan) {
        Population population = Population.of(plan);
        Memberships memberships = Memberships.of(plan, population);
        Acquaintances known = Encounters.of(plan, population, memberships);
        Staff staff = Staff.of(plan);

        NetworkBuilder network = described(plan);
        Answers answers = new Answers(network, plan);
        Governance governance = new Governance(plan, answers);
        Residents residents = new Residents(plan, network);
        residents.add(population);
        plan.places().venues().forEach(venue -> network.add(organisation(plan, venue, staff)));
        staff.add(network);
        governance.add(network);

        Interviews interviews = new Interviews(plan, population, answers);
        interviews.contacts(known);
        interviews.memberships(memberships);
        staff.tell(population, answers);
        governance.tell(staff);
        governance.advisers(population, memberships);
        if (plan.detail() != null) {
            new Departures(plan, population, known, memberships, answers)
                    .tell(plan.detail().before());
        }
        new Register(plan, population, answers).tell();
        Network built = network.build();
        return new Dataset(
                built,
                Identities.of(residents.identities()),
                ImportReport.builder().build(built));
    }

    private static NetworkBuilder described(Plan plan) {
        Map<Category, Reporter> reporters = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            reporters.put(category, category == Category.AFFILIATION ? Reporter.SOURCE : Reporter.BOTH);
        }
        NetworkBuilder network = Network.builder()
                .provenance(provenance(plan))
                .attributes(attributes(plan))
                .groups(groups(plan))
                .collects(Set.of(
                        Category.CONTACT,
                        Category.SUPPORT,
                        Category.AFFILIATION,
                        Category.SERVICE,
                        Category.GOVERNANCE))
                .reporters(reporters)
                .boundary(Boundary.OPEN);
        plan.buurten().forEach(buurt -> network.add(buurt.in(plan.municipality())));
        return network;
    }

    private static List<String> attributes(Plan plan) {
        List<String> attributes = new ArrayList<>(Residents.ATTRIBUTES);
        attributes.addAll(Facility.attributeNames());
        attributes.addAll(Funding.ATTRIBUTES);
        attributes.add(Staff.VACANCY);
        attributes.addAll(Staff.ATTRIBUTES);
        if (plan.detail() != null) {
            attributes.addAll(Detail.ATTRIBUTES);
        }
        return attributes;
    }

    private static List<String> groups(Plan plan) {
        List<String> groups = new ArrayList<>(Residents.GROUPS);
        if (plan.detail() != null) {
            groups.add(Detail.BUILDING);
        }
        return groups;
    }

    private static Provenance provenance(Plan plan) {
        return new Provenance(
                plan.name(),
                plan.title(),
                "Invented by Kring's generator, seed " + plan.seed()
                        + ". No person, organisation or place in it exists; whom a name fits is chance.",
                "CC0-1.0",
                plan.wave().end(),
                true,
                null);
    }

    /** An association is of the buurt where it is, whoever comes; a facility is of all buurten that it works for. */
    private static Organisation organisation(Plan plan, Venue venue, Staff staff) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(plan.home(venue).code());
        if (!venue.informal()) {
            venue.serves().stream()
                    .map(plan.buurten()::get)
                    .filter(buurt -> !buurt.oneLine())
                    .forEach(buurt -> codes.add(buurt.code()));
        }
        boolean asked = plan.chance("talked with", venue).yes(TALKED_WITH);
        Map<String, String> attributes = new LinkedHashMap<>(venue.facility().attributes());
        attributes.putAll(Funding.of(plan, venue).attributes());
        int vacancy = staff.vacancyHours(venue);
        if (vacancy > 0) {
            attributes.put(Staff.VACANCY, Integer.toString(vacancy));
        }
        if (plan.detail() != null) {
            attributes.putAll(plan.detail().place(plan.home(venue), plan.chance("place", venue)));
        }
        return new Organisation(
                new Profile(venue.id(), List.copyOf(codes), asked ? Asked.YES : Asked.NO, Set.of(), attributes),
                venue.name(),
                venue.facility().ring());
    }
}
