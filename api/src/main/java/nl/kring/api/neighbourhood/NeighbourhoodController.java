package nl.kring.api.neighbourhood;

import java.util.function.Supplier;
import nl.kring.api.rest.Exchange;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.api.rest.Words;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The neighbourhoods of a dataset for programs. */
@RestController
class NeighbourhoodController {

    private final Supplier<NeighbourhoodService> service;

    NeighbourhoodController(Supplier<NeighbourhoodService> service) {
        this.service = service;
    }

    @GetMapping(
            path = "/api/v1/datasets/{dataset}/neighbourhoods",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<NeighbourhoodFigures.Line>> neighbourhoods(
            @PathVariable String dataset,
            @RequestParam(required = false) @Nullable String perspective,
            Paging paging,
            Exchange exchange) {
        Perspective chosen = Words.read(Perspective.class, "perspective", perspective);
        long version = service.get().version(dataset);
        return exchange.answer(
                version,
                () -> paging.of(NeighbourhoodFigures.of(
                                service.get().table(dataset, chosen == null ? Perspective.RELATIONAL : chosen))
                        .neighbourhoods()));
    }

    @GetMapping(path = "/api/v1/datasets/{dataset}/neighbourhoods/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<NeighbourhoodReport> report(
            @PathVariable String dataset, @PathVariable String code, Exchange exchange) {
        long version = service.get().version(dataset);
        NeighbourhoodReport report = service.get().report(dataset, code, Progress.NONE, () -> false);
        if (report == null) {
            throw NeighbourhoodService.unknown();
        }
        return exchange.answer(version, () -> report);
    }
}
