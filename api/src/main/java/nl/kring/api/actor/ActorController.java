package nl.kring.api.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.kring.api.dataset.OpenDataset;
import nl.kring.api.rest.Exchange;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.api.rest.Sorting;
import nl.kring.api.rest.Words;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Actors and ties of a dataset. */
@RestController
class ActorController {

    private static final List<String> COLUMNS = List.of("id", "name", "kind", "ring", "neighbourhood");

    private final Supplier<ActorService> service;

    ActorController(Supplier<ActorService> service) {
        this.service = service;
    }

    @GetMapping(
            path = "/api/v1/datasets/{dataset}/actors",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<ActorRow>> actors(
            @PathVariable String dataset,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String ring,
            @RequestParam(required = false) @Nullable String neighbourhood,
            @RequestParam(required = false) @Nullable Boolean asked,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging,
            Exchange exchange) {
        Predicate<Actor> wanted = wanted(kind, ring, neighbourhood, asked);
        Sorting sorting = Sorting.of(sort, COLUMNS);
        OpenDataset open = service.get().open(dataset);
        return exchange.answer(open.dataset().version(), () -> {
            List<Actor> chosen = open.network().actors().stream().filter(wanted).toList();
            if (sorting.column() != null) {
                String column = sorting.column();
                chosen = sorting.sorted(
                        chosen, Comparator.comparing(actor -> ActorRow.of(actor).sortedBy(column)));
            }
            List<Actor> sorted = chosen;
            return paging.of(sorted.size(), i -> ActorRow.of(sorted.get(i)));
        });
    }

    private static Predicate<Actor> wanted(
            @Nullable String kind, @Nullable String ring, @Nullable String neighbourhood, @Nullable Boolean asked) {
        Kind ofKind = Words.read(Kind.class, "kind", kind);
        Ring inRing = Words.read(Ring.class, "ring", ring);
        return actor -> (ofKind == null || actor.kind() == ofKind)
                && (inRing == null || actor.ring() == inRing)
                && (neighbourhood == null || actor.neighbourhoods().contains(neighbourhood))
                && (asked == null || asked.equals(ActorRow.of(actor).asked()));
    }

    @GetMapping(path = "/api/v1/datasets/{dataset}/actors/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<ActorFacts> actor(
            @PathVariable String dataset,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String projection,
            @RequestParam(required = false) @Nullable List<String> measures,
            Exchange exchange) {
        Choice chosen = Words.read(Choice.class, "projection", projection);
        Set<String> asked = measures == null ? Set.of() : Set.copyOf(measures);
        Locale language = exchange.language();
        OpenDataset open = service.get().open(dataset);
        return exchange.answer(
                open.dataset().version(),
                () -> service.get().actor(open, id, chosen == null ? Choice.ALL : chosen, asked, language));
    }

    @GetMapping(
            path = "/api/v1/datasets/{dataset}/actors/{id}/why/{measure}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<WhyFacts> why(
            @PathVariable String dataset,
            @PathVariable String id,
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable String projection,
            @RequestParam(required = false) @Nullable String group,
            Exchange exchange) {
        Choice chosen = Words.read(Choice.class, "projection", projection);
        Locale language = exchange.language();
        OpenDataset open = service.get().open(dataset);
        return exchange.answer(
                open.dataset().version(),
                () -> service.get().why(open, id, measure, chosen == null ? Choice.ALL : chosen, group, language));
    }

    @GetMapping(
            path = "/api/v1/datasets/{dataset}/ties",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<TieRow>> ties(
            @PathVariable String dataset,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String neighbourhood,
            Paging paging,
            Exchange exchange) {
        TieType ofType = Words.read(TieType.class, "type", type);
        OpenDataset open = service.get().open(dataset);
        return exchange.answer(open.dataset().version(), () -> {
            Network network = open.network();
            Ties ties = network.ties();
            int end = actor == null ? -1 : network.number(actor);
            int[] chosen = IntStream.range(0, ties.count())
                    .filter(i -> ofType == null || ties.type(i) == ofType)
                    .filter(i -> actor == null || (end >= 0 && (ties.source(i) == end || ties.target(i) == end)))
                    .filter(i -> neighbourhood == null
                            || lies(network, ties.source(i), neighbourhood)
                            || lies(network, ties.target(i), neighbourhood))
                    .toArray();
            return paging.of(chosen.length, i -> TieRow.of(network.tie(chosen[i])));
        });
    }

    private static boolean lies(Network network, int actor, String neighbourhood) {
        return network.actor(actor).neighbourhoods().contains(neighbourhood);
    }
}
