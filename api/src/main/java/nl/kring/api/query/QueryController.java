package nl.kring.api.query;

import java.util.Map;
import java.util.function.Supplier;
import nl.kring.api.rest.Exchange;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.cypher.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions in Cypher, by name only. */
@RestController
class QueryController {

    private static final String NEVER_CHANGES = "queries";

    private final Supplier<QueryService> service;

    QueryController(Supplier<QueryService> service) {
        this.service = service;
    }

    @GetMapping(
            path = "/api/v1/queries",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<QueryFacts.Line>> queries(Paging paging, Exchange exchange) {
        return exchange.answer(
                NEVER_CHANGES,
                () -> paging.of(QueryService.all().stream()
                        .map(query -> new QueryFacts.Line(query.name(), query.question(), query.vraag()))
                        .toList()));
    }

    @GetMapping(path = "/api/v1/queries/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<QueryFacts> query(@PathVariable String name, Exchange exchange) {
        Query query = QueryService.named(name);
        return exchange.answer(NEVER_CHANGES, () -> QueryFacts.of(query));
    }

    @GetMapping(path = "/api/v1/queries/{name}/rows", produces = MediaType.APPLICATION_JSON_VALUE)
    QueryFacts.Rows rows(@PathVariable String name, @RequestParam Map<String, String> given) {
        return QueryFacts.Rows.of(service.get().run(name, given));
    }

    @GetMapping(path = "/api/v1/queries/{name}/rows", produces = "text/csv")
    Listing<Map<String, @Nullable Object>> table(@PathVariable String name, @RequestParam Map<String, String> given) {
        QueryFacts.Rows answer = rows(name, given);
        return new Listing<>(answer.rows(), 0, Integer.MAX_VALUE, answer.rows().size(), null);
    }
}
