package nl.kring.engine.strength;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Until when each organisation has funding and of how many funders, as its attributes and FUNDS ties say. Time O(n + m).
 *
 * @param untilDay last day by actor number, in days since 1970-01-01; {@link Ties#NO_DAY} when unknown
 * @param funders by actor number; 0 of who is no organisation
 * @param today the day of the analysis; {@link Ties#NO_DAY} when unknown
 */
record Funding(int[] untilDay, int[] funders, int today) {

    /** That of the network behind a view, found once. */
    static Funding of(View view) {
        View whole = view.whole();
        return whole.once(Funding.class, () -> find(whole));
    }

    /** Whether an actor is an organisation of a view: of several neighbourhoods the first is where it is at home. */
    static boolean organisation(View view, int number) {
        Actor actor = view.network().actor(number);
        Neighbourhood of = view.neighbourhood();
        boolean home = of == null || actor.neighbourhoods().get(0).equals(of.code());
        return home && actor.kind() == Kind.ORGANISATION;
    }

    private static Funding find(View whole) {
        Network network = whole.network();
        Funding funding = new Funding(new int[network.order()], new int[network.order()], today(whole));
        for (int actor = 0; actor < network.order(); actor++) {
            boolean organisation = network.actor(actor).kind() == Kind.ORGANISATION;
            funding.untilDay[actor] =
                    organisation ? lastDay(network.actor(actor).attribute("fundingUntil")) : Ties.NO_DAY;
            funding.funders[actor] = organisation ? named(network.actor(actor)).size() : 0;
        }
        funding.addTied(whole);
        return funding;
    }

    /** A funder of a tie counts once, and not again when the attribute names it. */
    private void addTied(View whole) {
        Network network = whole.network();
        Ties ties = network.ties();
        Set<Long> known = new HashSet<>();
        for (int i = 0; i < ties.count(); i++) {
            if (ties.type(i) == TieType.FUNDS && whole.projection().present(ties, i)) {
                int funded = ties.target(i);
                Actor funder = network.actor(ties.source(i));
                if (known.add((long) ties.source(i) << 32 | funded) && !names(network.actor(funded), funder)) {
                    funders[funded]++;
                }
            }
        }
    }

    private static boolean names(Actor funded, Actor funder) {
        Set<String> named = named(funded);
        String name = funder.name();
        return named.contains(plain(funder.id())) || (name != null && named.contains(plain(name)));
    }

    /** The funders that an organisation's attribute names. */
    private static Set<String> named(Actor organisation) {
        Set<String> named = new HashSet<>();
        String text = organisation.attribute("funder");
        for (String name : (text == null ? "" : text).split("\\|", -1)) {
            if (!name.isBlank()) {
                named.add(plain(name));
            }
        }
        return named;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The date that was asked for, else that of the dataset, else of what was recorded last. */
    private static int today(View whole) {
        LocalDate asked = whole.projection().date();
        LocalDate date = asked == null ? whole.network().provenance().date() : asked;
        return date == null ? whole.network().ties().newestRecordedDay() : (int) date.toEpochDay();
    }

    /** A year lasts to its last day. */
    private static int lastDay(@Nullable String text) {
        String until = text == null ? "" : text.strip();
        String date = until.matches("[0-9]{4}") ? until + "-12-31" : until;
        try {
            return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? (int) LocalDate.parse(date).toEpochDay()
                    : Ties.NO_DAY;
        } catch (DateTimeException e) {
            return Ties.NO_DAY;
        }
    }
}
