package nl.kring.api.actor;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.api.actor.WhyFacts.Named;
import nl.kring.api.analysis.MeasureValues;
import nl.kring.api.neighbourhood.Words;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Reason.Sort;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;

/** The sentences of one language for a value of a network and for the reasons behind it. */
final class WhyWords {

    /** A pseudonym is longer than one reads; its beginning tells those of a network apart. */
    private static final int LONG = 20;

    private static final int SHORT = 8;

    /** Codes whose amount is the strength of the tie. */
    private static final Set<Code> STRENGTHS =
            EnumSet.of(Code.CONTACT, Code.CONTACT_FROM, Code.CONTACT_TO, Code.HELPER, Code.PLACE);

    private final Network network;
    private final Definition definition;
    private final Words words;
    private final Locale locale;

    WhyWords(Network network, Definition definition, Locale language) {
        this.network = network;
        this.definition = definition;
        this.words = Words.of(language);
        this.locale = Locale.forLanguageTag(words.language());
    }

    /** An actor as programs see it: of people no name. */
    Named named(int number) {
        Actor actor = network.actor(number);
        return new Named(
                actor.id(),
                nl.kring.api.rest.Words.of(actor.kind()),
                actor.kind() == Kind.ORGANISATION ? actor.name() : null);
    }

    private String name(int number) {
        Named named = named(number);
        if (named.name() != null) {
            return named.name();
        }
        String id = named.id().length() > LONG ? named.id().substring(0, SHORT) + "…" : named.id();
        return words.say("why.actor." + named.kind(), id);
    }

    /** The value of an actor, as a sentence. */
    String value(Values values, int actor) {
        String name = words.measure(definition.id()).name();
        String text = values.text(actor, definition.unit());
        if (definition.id().equals("isolation-reasons")) {
            return words.say("why.value.reasons", name);
        }
        if (definition.id().equals("verdict") && !text.isEmpty()) {
            return words.say("why.verdict." + text);
        }
        if (text.isEmpty()) {
            return words.say("why.value.undefined", name);
        }
        if (values instanceof Values.Numbers numbers) {
            double value = numbers.values()[actor];
            return definition.unit() == Unit.FLAG
                    ? words.say("why.value", name, words.say(value == 0 ? "why.no" : "why.yes"))
                    : MeasureValues.isAboutIsolation(definition)
                            ? words.say("why.value.scale", name, number(value))
                            : words.say("why.value", name, figure(value, definition.unit()));
        }
        List<String> names =
                Stream.of(text.split("\\|", -1)).map(this::nameOfId).toList();
        return words.say("why.value", name, words.list(names));
    }

    /** The figures of an actor by group, as a sentence: what they are. */
    String byGroup(String grouping) {
        return words.say("why.value.group", words.measure(definition.id()).name(), grouping);
    }

    private String nameOfId(String id) {
        return network.number(id) < 0 ? id : name(network.number(id));
    }

    /** Whom a reason names. */
    List<String> names(Reason reason) {
        return reason.actors().stream().map(this::name).toList();
    }

    /** A reason, as a sentence. */
    String sentence(Reason reason) {
        List<String> names = names(reason);
        String subject = subject(reason);
        return words.capital(words.say(
                key(reason),
                reason.code().sort() == Sort.ROUTE ? String.join(between(reason), names) : words.list(names),
                amount(reason, reason.amount(), reason.unit()),
                amount(reason, reason.detail(), detailUnit(reason)),
                subject,
                known(reason),
                Double.isNaN(reason.amount()) ? 0 : reason.amount(),
                names.isEmpty() ? "" : names.get(0),
                names.isEmpty() ? "" : names.get(names.size() - 1),
                Double.isNaN(reason.detail()) ? 0 : reason.detail()));
    }

    private static String key(Reason reason) {
        String key = "why." + reason.code().word();
        if (reason.code() != Code.PAIRS_TIED || reason.detail() > 1) {
            return key;
        }
        return reason.detail() == 1 ? key + ".one" : key + ".none";
    }

    private static String between(Reason reason) {
        return switch (reason.code()) {
            case BETWEEN_FROM_TO, BROKERS_FROM_TO, STRETCH_FROM_TO -> " → ";
            default -> " – ";
        };
    }

    private String subject(Reason reason) {
        return switch (reason.code()) {
            case CONTACTS_IN_RING -> words.say("ring." + reason.subject());
            case CONTACTS_IN_GROUP, CONTACTS_IN_OWN_GROUP -> words.sayOr("ring." + reason.subject(), reason.subject());
            case BROKERS, BROKERS_BETWEEN, BROKERS_FROM_TO -> words.say("why.role." + reason.subject());
            case CONTACTS_IN_COMMUNITY, ITEM -> reason.subject();
            default ->
                reason.subject().isEmpty()
                        ? ""
                        : words.measure(reason.subject()).name();
        };
    }

    private static Unit detailUnit(Reason reason) {
        return switch (reason.code()) {
            case CONTACT_CONSTRAINS,
                    CONTACTS_IN_RING,
                    CONTACTS_IN_COMMUNITY,
                    CONTACTS_IN_GROUP,
                    CONTACTS_IN_OWN_GROUP,
                    BROKERS -> Unit.SHARE;
            default -> Unit.NUMBER;
        };
    }

    private String amount(Reason reason, double value, Unit unit) {
        return switch (reason.code()) {
            // Parts of the index are told on its own scale.
            case DEFICIT, BOUNDS -> number(value);
            default -> figure(value, unit);
        };
    }

    private String figure(double value, Unit unit) {
        return unit == Unit.SHARE ? words.share(value) : number(value);
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        // Digits behind the point say nothing of hundreds.
        format.setMaximumFractionDigits(Math.abs(value) < 100 ? 2 : 0);
        return Double.isNaN(value)
                ? words.say("undefined")
                : format.format(value).replace('-', '−');
    }

    /** What is known of the ties to a contact, in brackets; nothing when nothing is. */
    private String known(Reason reason) {
        Reason.Bond bond = reason.bond();
        if (bond == null) {
            return "";
        }
        List<String> facts = new ArrayList<>();
        bond.types().forEach(type -> facts.add(words.say("why.tie." + type)));
        if (STRENGTHS.contains(reason.code()) && !Double.isNaN(reason.amount())) {
            facts.add(words.say("why.strength", number(reason.amount())));
        }
        if (bond.since() != null) {
            facts.add(words.say("why.since", day(bond.since())));
        }
        if (bond.recorded() != null) {
            facts.add(words.say("why.recorded", day(bond.recorded())));
        }
        return facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
