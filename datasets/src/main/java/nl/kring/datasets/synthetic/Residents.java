package nl.kring.datasets.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.datasets.Identity;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;

/** Puts residents into the network with what is known of them, and their names beside it. */
final class Residents {
    static final List<String> ATTRIBUTES = List.of(
            "household",
            "street",
            "ageBand",
            "livesSince",
            "newcomer",
            "talents",
            "wishes",
            "introducible",
            "sensitiveConsent");
    static final List<String> GROUPS = List.of("household", "street", "ageBand", "newcomer");

    private final Plan plan;
    private final NetworkBuilder network;
    private final Map<String, Identity> identities = new LinkedHashMap<>();

    Residents(Plan plan, NetworkBuilder network) {
        this.plan = plan;
        this.network = network;
    }

    /** Names by id. */
    Map<String, Identity> identities() {
        return identities;
    }

    void add(Population population) {
        for (int b = 0; b < plan.buurten().size(); b++) {
            Buurt buurt = plan.buurten().get(b);
            Chance chance = plan.chance("attributes", buurt);
            List<List<String>> words = List.of(shuffled(Words.TALENTS, chance), shuffled(Words.WISHES, chance));
            for (Person person : population.of(b)) {
                network.add(resident(person, buurt, words, chance));
                identities.put(person.id(), new Identity(person.name(), null, null, null));
            }
        }
    }

    /** In which waves; the column {@code respondent} speaks of the newest only. */
    private void askedIn(Person person, Map<String, String> attributes) {
        if (plan.detail() != null && (person.asked() || person.askedBefore())) {
            List<String> waves = new ArrayList<>();
            if (person.askedBefore()) {
                waves.add(plan.detail().before().name());
            }
            if (person.asked()) {
                waves.add(plan.wave().name());
            }
            attributes.put("askedIn", String.join("|", waves));
        }
    }

    private static List<String> shuffled(List<String> words, Chance chance) {
        List<String> mixed = new ArrayList<>(words);
        chance.shuffle(mixed);
        return mixed;
    }

    private Resident resident(Person person, Buurt buurt, List<List<String>> words, Chance chance) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("household", "h" + (person.household() + 1));
        attributes.put("street", person.home().street());
        if (person.home().building() != null) {
            attributes.put("building", person.home().building());
        }
        attributes.put("ageBand", person.age().word());
        attributes.put("livesSince", Integer.toString(person.livesSince()));
        attributes.put("newcomer", yesNo(person.newcomer()));
        askedIn(person, attributes);
        if (person.asked() || person.askedBefore()) {
            attributes.put("sensitiveConsent", yesNo(person.consents()));
        }
        Integer contacts = null;
        Integer support = null;
        if (person.asked()) {
            put(attributes, "talents", words.get(0), chance.times(0.55, 3), chance);
            put(attributes, "wishes", words.get(1), chance.times(0.5, 3), chance);
            attributes.put("introducible", yesNo(!person.age().under16() && chance.yes(0.8)));
            contacts = elsewhere(person, buurt, chance);
            support = chance.round(contacts * 0.35);
        }
        Asked asked = person.asked() ? Asked.YES : Asked.NO;
        return new Resident(
                new Profile(person.id(), List.of(buurt.code()), asked, Set.of(), attributes), contacts, support);
    }

    /** Some of those without a contact here have plenty elsewhere; most have none. */
    private static int elsewhere(Person person, Buurt buurt, Chance chance) {
        boolean few = person.reach() == Person.Reach.NONE && chance.yes(0.7);
        return few ? chance.below(2) : chance.round(buurt.elsewhere() * chance.tail(5));
    }

    private static void put(Map<String, String> attributes, String name, List<String> words, int many, Chance chance) {
        Set<String> drawn = new LinkedHashSet<>();
        for (int i = 0; i < many; i++) {
            drawn.add(chance.early(words));
        }
        if (!drawn.isEmpty()) {
            attributes.put(name, String.join("|", drawn));
        }
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
