package nl.kring.api.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.kring.api.actor.Surroundings.Mixed;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.Words;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Values;

/**
 * The value of an organisation and the reasons behind it for readers who may know no people: what names only organisations
 * is told, people are a protected count, and other numbers, from which such a count could be worked out, are put into
 * words. Of a reason that this class does not know nothing is told.
 */
final class DiscreetWords {

    private final NamedOrganisation organisation;
    private final Surroundings around;
    private final Words words;
    private final Locale language;

    DiscreetWords(NamedOrganisation organisation, Surroundings around, Words words) {
        this.organisation = organisation;
        this.around = around;
        this.words = words;
        this.language = Locale.forLanguageTag(words.language());
    }

    /** A value, as a sentence. */
    String value(Definition definition) {
        Values values = organisation.values(definition);
        return switch (definition.id()) {
            case "degree" -> circle();
            case "component-size" ->
                words.capital(counted(
                                "people", around.ofNetwork(((Values.Numbers) values).values()[organisation.number()])))
                        + ".";
            case "cut-actor" -> loose();
            case "community" ->
                new WhyWords(organisation.network(), definition, language).value(values, organisation.number());
            default -> words.say("organisation.compared." + organisation.compared(definition));
        };
    }

    /** Reasons, as sentences; what is behind them all when none can be told. */
    List<String> reasons(Definition definition, List<Reason> reasons) {
        WhyWords why = new WhyWords(organisation.network(), definition, language);
        Set<String> told = new LinkedHashSet<>();
        List<String> through = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        boolean people = false;
        for (Reason reason : reasons) {
            boolean open = reason.actors().stream().allMatch(around::isOrganisation);
            switch (reason.code()) {
                case CONTACTS_IN_COMMUNITY -> communities(reason, told, hidden);
                case CONTACT, CONTACT_FROM, CONTACT_TO, HELPER, PLACE, CONTACTS_IN_RING, NO_CONTACTS ->
                    told.addAll(contacts(why));
                case CONTACT_IN_CORE, CONTACT_AS_COHESIVE, CONTACT_CONSTRAINS, CONTACT_BRINGS, CONTACT_LEADS_TO -> {
                    people |= !open;
                    through.addAll(open ? why.names(reason) : List.of());
                }
                case BETWEEN, BETWEEN_FROM_TO, STRETCH, STRETCH_FROM_TO, CONTACTS_TIED -> {
                    people |= !open;
                    told.addAll(open ? List.of(several(reason, why)) : List.of());
                }
                default -> told.addAll(part(reason));
            }
        }
        if (told.size() > 1) {
            // Not twice what the value says.
            told.remove(value(definition));
        }
        List<String> sentences = new ArrayList<>();
        if (!through.isEmpty()) {
            sentences.add(words.say("organisation.why.through", words.list(through)));
        }
        sentences.addAll(told);
        if (!hidden.isEmpty()) {
            sentences.add(words.say("organisation.why.communities", words.list(hidden)));
        }
        if (people || sentences.isEmpty()) {
            sentences.add(words.say(sentences.isEmpty() ? "organisation.why.none" : "organisation.why.people"));
        }
        return sentences;
    }

    private String several(Reason reason, WhyWords why) {
        return reason.code() == Code.CONTACTS_TIED
                ? why.sentence(reason)
                : words.say("organisation.why.route", String.join(" – ", why.names(reason)));
    }

    private List<String> part(Reason reason) {
        return switch (reason.code()) {
            case GROUP_SIZE, COMMUNITY_SIZE ->
                List.of(words.say("organisation.why.group", counted("people", around.ofNetwork(reason.amount()))));
            case AT_STEPS -> reason.detail() == 1 ? List.of(circle()) : distance("organisation.why.steps", reason);
            case FURTHER -> distance("organisation.why.further", reason);
            case COMES_LOOSE, STAYS, NOTHING_COMES_LOOSE -> List.of(loose());
            default -> List.of();
        };
    }

    private void communities(Reason reason, Set<String> told, List<String> hidden) {
        Mixed count = around.ofContacts(reason.amount());
        if (count.about() < 0 && !count.most()) {
            hidden.add(reason.subject());
        } else {
            told.add(words.say("organisation.why.community", reason.subject(), counted("contacts", count)));
        }
    }

    private List<String> distance(String key, Reason reason) {
        return List.of(words.say(key, (int) reason.detail(), counted("people", around.ofNetwork(reason.amount()))));
    }

    private List<String> contacts(WhyWords why) {
        List<String> sentences = new ArrayList<>(List.of(circle()));
        if (around.organisationCount() > 0) {
            around.organisations().forEach(reason -> sentences.add(why.sentence(reason)));
        }
        return sentences;
    }

    private String circle() {
        return words.say(
                "organisation.circle",
                words.say("organisation.organisations", around.organisationCount()),
                told("residents", around.residents()),
                told("officials", around.officials()));
    }

    private String loose() {
        List<String> loose = new ArrayList<>();
        if (!isNone(around.looseResidents())) {
            loose.add(told("residents", around.looseResidents()));
        }
        if (!isNone(around.looseOfficials())) {
            loose.add(told("officials", around.looseOfficials()));
        }
        around.looseOrganisations()
                .forEach(number -> loose.add(Objects.requireNonNullElse(
                        organisation.network().actor(number).name(),
                        organisation.network().actor(number).id())));
        return loose.isEmpty()
                ? words.say("organisation.loose.none")
                : words.say("organisation.loose", words.list(loose));
    }

    private static boolean isNone(Count count) {
        return count.about() != null && count.about() == 0;
    }

    private String told(String who, Count count) {
        if (isNone(count)) {
            return words.say("organisation." + who + ".none");
        }
        boolean few = count.about() == null && count.of() <= DisclosureGuard.LEAST;
        return words.say("organisation." + who, few ? words.say("count.few") : words.about(count));
    }

    private String counted(String what, Mixed count) {
        String key = "organisation." + what + ".";
        return count.most()
                ? words.say(key + "most")
                : count.about() < 0 ? words.say(key + "hidden") : words.say(key + "about", count.about());
    }
}
