package nl.kring.api.dataset;

import java.util.function.Supplier;
import nl.kring.api.rest.Exchange;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.cypher.network.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Stored datasets and their versions. */
@RestController
class DatasetController {

    private final Supplier<DatasetService> service;

    DatasetController(Supplier<DatasetService> service) {
        this.service = service;
    }

    @GetMapping(
            path = "/api/v1/datasets",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    Listing<DatasetFacts.Line> datasets(Paging paging) {
        return paging.of(
                service.get().list().stream().map(DatasetFacts.Line::of).toList());
    }

    @GetMapping(path = "/api/v1/datasets/{dataset}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<DatasetFacts> dataset(@PathVariable String dataset, Exchange exchange) {
        StoredDataset stored = service.get().required(dataset);
        return exchange.answer(
                stored.version(), () -> DatasetFacts.of(service.get().pseudonymous(dataset)));
    }

    @GetMapping(
            path = "/api/v1/datasets/{dataset}/versions",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    Listing<DatasetFacts.Version> versions(@PathVariable String dataset, Paging paging) {
        return paging.of(service.get().versions(dataset));
    }
}
