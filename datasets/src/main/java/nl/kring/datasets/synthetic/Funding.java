package nl.kring.datasets.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for an organisation.
 *
 * @param payers ids of who pays; nobody when it lives on its own means
 * @param names their names
 * @param amount euros a year
 * @param until last day; null when there is no end
 */
record Funding(
        List<String> payers,
        List<String> names,
        int amount,
        @Nullable LocalDate until) {
    /** Names of the attributes of organisations. */
    static final List<String> ATTRIBUTES = List.of("funding", "funder", "fundingAmount", "fundingUntil");

    private static final double TEMPORARY = 0.4;
    private static final int HUNDREDS = 500;

    /** Organisations of a buurt with one line to policy are paid by nobody outside it. */
    static Funding of(Plan plan, Venue venue) {
        Chance chance = plan.chance("funding", venue);
        List<String> payers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (!plan.home(venue).oneLine()) {
            for (String word : venue.facility().funders()) {
                Venue fund = word.equals("fund") && plan.joined(venue)
                        ? plan.places().nearest("fund", venue.home())
                        : null;
                boolean programme = word.equals("programme");
                payers.add(fund != null ? fund.id() : programme ? Governance.PROGRAMME : Governance.MUNICIPALITY);
                names.add(fund != null ? fund.name() : programme ? Governance.PROGRAMME_NAME : municipality(plan));
            }
        }
        return new Funding(payers, names, amount(venue.facility().level(), chance), until(plan, venue, chance));
    }

    private static String municipality(Plan plan) {
        return "Gemeente " + plan.municipality().name();
    }

    private static int amount(Facility.Level level, Chance chance) {
        return HUNDREDS
                * switch (level) {
                    case BUURT -> chance.between(6, 40);
                    case WIJK -> chance.between(20, 120);
                    case CITY -> chance.between(100, 900);
                };
    }

    /** Money for good, or until the end of this half-year, this year or the next. */
    private static @Nullable LocalDate until(Plan plan, Venue venue, Chance chance) {
        LocalDate halfYear = LocalDate.of(plan.wave().year(), 6, 30);
        LocalDate drawn = chance.yes(TEMPORARY) ? halfYear.plusMonths(6L * chance.below(4)) : null;
        return venue.paidUntil() == null ? drawn : venue.paidUntil();
    }

    /** What the dataset says of it. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("funding", payers.isEmpty() ? "own" : until == null ? "structural" : "temporary");
        if (!payers.isEmpty()) {
            attributes.put("funder", String.join("|", names));
            attributes.put("fundingAmount", Integer.toString(amount));
            if (until != null) {
                attributes.put("fundingUntil", until.toString());
            }
        }
        return attributes;
    }
}
