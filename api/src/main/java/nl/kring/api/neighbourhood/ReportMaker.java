package nl.kring.api.neighbourhood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Joint;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Place;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.bridging.Divide;
import nl.kring.engine.bridging.Links;
import nl.kring.engine.bridging.Links.Link;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.isolation.Isolation;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Provenance;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/** Makes the reports of all neighbourhoods of a network, since each is seen among the others. */
final class ReportMaker {
    private static final long SEED = 1;
    private static final Set<String> VERDICTS = Set.of(
            "isolated-share-lower",
            "isolated-share-upper",
            "at-risk-share-lower",
            "at-risk-share-upper",
            "not-determinable-share");

    private final Network network;
    private final Results results;
    private final View view;
    private final List<Rings> rings;
    private final Protection protection;
    private final boolean local;
    private final Map<String, Set<String>> named = new HashMap<>();

    private ReportMaker(Network network, Results results, View view) {
        this.network = network;
        this.results = results;
        this.view = view;
        Adjacency donut = view.ties();
        this.rings = Rings.of(
                donut,
                results.neighbourhoods().stream()
                        .map(part -> part.neighbourhood().code())
                        .toList());
        this.protection = Protection.of(results);
        this.local = Isolation.local(network);
    }

    /**
     * A report with what it does not tell itself.
     *
     * @param rings what its donut shows
     * @param organisations ids of the organisations that it names, by name
     */
    record Made(NeighbourhoodReport report, Rings rings, Provenance provenance, Map<String, String> organisations) {}

    /** The reports by code. */
    static Map<String, Made> of(Network network, Progress progress, BooleanSupplier cancelled) {
        Set<String> ids = new HashSet<>(Standing.FIGURES);
        ids.addAll(VERDICTS);
        List<String> groups = network.neighbourhoods().isEmpty() ? List.of() : List.of("neighbourhood");
        int threads = Runtime.getRuntime().availableProcessors();
        try (Run run = Run.with(threads, SEED, Approximation.AUTO, progress, cancelled)) {
            Results results = Analysis.of(network, new Request(Projection.of(Choice.PERSONAL), ids, groups), run);
            View view = new View(network, Projection.of(Choice.DONUT), run);
            return new ReportMaker(network, results, view).reports();
        }
    }

    private Map<String, Made> reports() {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            standings.add(new Standing(results.neighbourhoods().get(i), rings.get(i), standings));
        }
        Map<String, Made> reports = new LinkedHashMap<>();
        for (Standing standing : standings) {
            named.clear();
            Made made = new Made(report(standing), standing.rings(), network.provenance(), organisations());
            reports.put(made.report().code(), made);
        }
        return reports;
    }

    /** Those that the report named; of two of one name neither, since nobody could tell which is meant. */
    private Map<String, String> organisations() {
        Map<String, String> ids = new TreeMap<>();
        named.forEach((name, own) -> {
            if (own.size() == 1) {
                ids.put(name, own.iterator().next());
            }
        });
        return ids;
    }

    private NeighbourhoodReport report(Standing standing) {
        Neighbourhood place = standing.neighbourhood();
        Coverage coverage = standing.rings().coverage();
        Provenance provenance = network.provenance();
        LocalDate date = provenance.date();
        Links links = Links.of(view, place);
        Asked asked = protection.asked(place.code());
        Bounds atRisk = protection.atRisk(place.code());
        return new NeighbourhoodReport(
                provenance.name(),
                provenance.title() == null ? provenance.name() : provenance.title(),
                date == null ? null : date.toString(),
                provenance.synthetic(),
                local,
                place.code(),
                place.name(),
                place.district() == null ? null : place.district().name(),
                coverage.residents(),
                asked,
                coverage.known(),
                standing.thin(),
                protection.isolated(place.code()),
                atRisk,
                protection.notDeterminable(place.code()),
                new Findings(standing, links, Divide.of(view, place), this).all(asked, atRisk),
                standing.figures(),
                places(links.strongest(), coverage.asked()),
                joints(links, coverage.asked()),
                places(links.weakest(), coverage.asked()),
                links.line().organisations(),
                links.line().reaching(),
                0);
    }

    /** Who joins fewer than 10 is left out: nobody may be known by it. */
    private List<Place> places(List<Link> links, int asked) {
        List<Place> places = new ArrayList<>();
        for (Link link : links) {
            Place place = place(link, asked);
            if (place.residents().about() != null) {
                places.add(place);
            }
        }
        return places;
    }

    Place place(Link link, int asked) {
        Actor actor = network.actor(link.actor());
        return new Place(
                actor instanceof Professional ? employer(link.actor()) : name(link.actor()),
                function(link.actor()),
                link.why().name(),
                Count.of(link.residents(), asked));
    }

    private List<Joint> joints(Links links, int asked) {
        return links.joints().stream()
                .map(joint -> new Joint(
                        name(joint.informal()), name(joint.formal()), Count.atLeastTen(joint.residents(), asked)))
                .toList();
    }

    /** The name of an organisation or policy actor, else its id. */
    String name(int number) {
        Actor actor = network.actor(number);
        String name = actor instanceof Organisation || actor instanceof PolicyActor ? actor.name() : null;
        if (name != null && actor instanceof Organisation) {
            named.computeIfAbsent(name, any -> new HashSet<>()).add(actor.id());
        }
        return name == null ? actor.id() : name;
    }

    /** What a professional does, as the dataset has it; "" when it does not say; null for who is no professional. */
    @Nullable
    String function(int number) {
        if (!(network.actor(number) instanceof Professional professional)) {
            return null;
        }
        String profession = professional.attribute("profession");
        return profession == null ? "" : profession;
    }

    private @Nullable String employer(int professional) {
        for (int i = 0; i < network.ties().count(); i++) {
            if (network.ties().source(i) == professional && network.ties().type(i) == TieType.WORKS_FOR) {
                return name(network.ties().target(i));
            }
        }
        return null;
    }
}
