package nl.kring.api.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Compared;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Finding;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Place;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Topic;
import nl.kring.engine.bridging.Divide;
import nl.kring.engine.bridging.Links;
import nl.kring.engine.bridging.Links.Link;
import nl.kring.engine.bridging.Links.Why;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.model.Coverage;
import org.jspecify.annotations.Nullable;

/** What stands out in a neighbourhood. The thresholds are conventions of Kring; none says good or bad. */
final class Findings {
    /** Groupings of the residents that are places to live; whoever lives near knows each other. */
    /** With fewer residents asked, one in ten is fewer than may be shown. */
    private static final int FEW_ASKED = 100;

    private static final Set<String> PLACES = Set.of("household", "street", "flat", "building");

    private static final double HANGING = 0.15;
    private static final double APART = 0.25;
    private static final int EXPECTED = 20;
    private static final int ABSENCES = 3;
    private static final int ORGANISATIONS = 3;
    private static final double SOLID_COVERAGE = 0.7;
    private static final double SOLID_JOINED = 0.97;
    private static final double SOLID_LEAST = 0.05;
    private static final double SOLID_MOST = 0.2;

    private final Standing standing;
    private final Links links;
    private final List<Divide> divides;
    private final ReportMaker names;
    private final Coverage coverage;
    private final List<Finding> found = new ArrayList<>();

    Findings(Standing standing, Links links, List<Divide> divides, ReportMaker names) {
        this.standing = standing;
        this.links = links;
        this.divides = divides;
        this.names = names;
        this.coverage = standing.rings().coverage();
    }

    /** First what is not known, then what stands out, then what is told of every neighbourhood. */
    List<Finding> all(Asked asked, @Nullable Bounds atRisk) {
        if (standing.thin()) {
            add(Topic.UNKNOWN, List.of(asked, coverage.residents()), "not-determinable-share");
        } else {
            small();
            solid();
            scattered();
            closeKnit();
            divides.forEach(this::divide);
            wellJoined();
            line();
            hangsOn();
            volunteers();
        }
        if (atRisk != null) {
            add(
                    Topic.FEW_CONTACTS,
                    List.of(atRisk.least(), atRisk.most()),
                    "at-risk-share-lower",
                    "at-risk-share-upper");
        }
        takingPart();
        return found;
    }

    private void add(Topic topic, List<Object> values, String... measures) {
        found.add(new Finding(topic, values, List.of(measures)));
    }

    private boolean isSmall() {
        return coverage.asked() < FEW_ASKED;
    }

    private void small() {
        if (isSmall()) {
            add(Topic.SMALL, List.of(), "not-determinable-share");
        }
    }

    private void solid() {
        boolean certain = coverage.asked() >= SOLID_COVERAGE * coverage.residents();
        boolean joined = standing.figure("largest-component-share") >= SOLID_JOINED;
        boolean few = standing.figure("at-risk-share-lower") <= SOLID_LEAST
                && standing.figure("at-risk-share-upper") <= SOLID_MOST;
        boolean whole = divides.stream().noneMatch(Findings::isWide);
        if (!isSmall() && certain && joined && few && whole && hanging() == null && !oneLine()) {
            add(Topic.SOLID, List.of(standing.figure("mean-degree")), "mean-degree", "largest-component-share");
        }
    }

    private void scattered() {
        double joined = standing.figure("largest-component-share");
        if (standing.share(other -> other.figure("largest-component-share")) == Compared.LESS
                && standing.number(other -> other.figure("mean-degree")) == Compared.LESS) {
            add(
                    Topic.SCATTERED,
                    List.of(
                            Objects.requireNonNull(Count.of(1 - joined, coverage.residents())),
                            standing.figure("mean-degree")),
                    "largest-component-share",
                    "mean-degree");
        }
    }

    private void closeKnit() {
        if (standing.share(other -> other.figure("transitivity")) == Compared.MORE
                && standing.share(Standing::inside) == Compared.MORE) {
            add(
                    Topic.CLOSE_KNIT,
                    List.of(percent(standing.figure("transitivity")), percent(standing.inside())),
                    "transitivity",
                    "ei-index");
        }
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static boolean isWide(Divide divide) {
        return !PLACES.contains(divide.grouping())
                && divide.expected() >= EXPECTED
                && divide.between() <= APART * divide.expected();
    }

    private void divide(Divide divide) {
        if (!isWide(divide)) {
            return;
        }
        add(
                Topic.DIVIDE,
                List.of(
                        divide.grouping(),
                        DisclosureGuard.rounded(divide.between()),
                        DisclosureGuard.rounded((int) Math.round(divide.expected())),
                        DisclosureGuard.rounded(divide.ties())));
        Map<String, List<Place>> absent = new LinkedHashMap<>();
        for (Divide.Absence absence : divide.absences()) {
            Place place = names.place(new Link(absence.actor(), Why.TIED, absence.residents()), coverage.asked());
            List<Place> places = absent.computeIfAbsent(absence.value(), any -> new ArrayList<>());
            if (places.size() < ABSENCES && place.residents().about() != null) {
                places.add(place);
            }
        }
        absent.values().removeIf(List::isEmpty);
        absent.forEach((value, places) -> add(Topic.ABSENT, List.of(divide.grouping(), value, places)));
    }

    private void wellJoined() {
        if (standing.share(Standing::both) == Compared.MORE) {
            add(
                    Topic.WELL_JOINED,
                    List.of(Count.of(standing.rings().both(), coverage.asked())),
                    "formal-informal-interlock",
                    "informal-formal-interlock");
        }
    }

    /** The organisation that is the only one for a good part of the residents asked; null when there is none. */
    private @Nullable Link hanging() {
        return links.weakest().stream()
                .filter(link -> link.why() == Why.ONLY_PLACE)
                .filter(link -> link.residents() >= HANGING * coverage.asked())
                .filter(link -> names.function(link.actor()) == null)
                .findFirst()
                .orElse(null);
    }

    private void hangsOn() {
        Link only = hanging();
        if (only == null || Count.of(only.residents(), coverage.asked()).about() == null) {
            return;
        }
        int tied = links.strongest().stream()
                .filter(link -> link.actor() == only.actor())
                .mapToInt(Link::residents)
                .findFirst()
                .orElse(only.residents());
        add(
                Topic.HANGS_ON,
                List.of(
                        names.name(only.actor()),
                        Count.of(tied, coverage.asked()),
                        Count.of(only.residents(), coverage.asked())));
    }

    private boolean oneLine() {
        return links.line().reaching() >= ORGANISATIONS
                && !links.line().onEveryRoute().isEmpty();
    }

    private void line() {
        if (oneLine()) {
            int on = links.line().onEveryRoute().get(0);
            String function = names.function(on);
            add(
                    function == null ? Topic.ONE_LINE : Topic.ONE_PERSON,
                    List.of(links.line().reaching(), function == null ? names.name(on) : function),
                    "weakest-link-policy",
                    "linking-routes-policy");
        }
    }

    private void volunteers() {
        Count volunteers = Count.of(standing.figure("volunteering-rate"), coverage.asked());
        if (volunteers != null && standing.share(other -> other.figure("volunteering-rate")) == Compared.MORE) {
            add(Topic.VOLUNTEERS, List.of(volunteers), "volunteering-rate");
        }
    }

    private void takingPart() {
        Count taking = Count.of(standing.figure("participation-rate"), coverage.asked());
        Count volunteers = Count.of(standing.figure("volunteering-rate"), coverage.asked());
        if (taking != null && volunteers != null) {
            add(Topic.TAKING_PART, List.of(taking, volunteers), "participation-rate", "volunteering-rate");
        }
    }
}
