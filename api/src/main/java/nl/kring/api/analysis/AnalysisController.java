package nl.kring.api.analysis;

import java.util.function.Supplier;
import nl.kring.api.rest.Exchange;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.cypher.analysis.StoredAnalysis;
import nl.kring.cypher.job.StoredJob;
import nl.kring.engine.measure.Definition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Analyses: asking for them, finding those that are kept, and making their values readable by Cypher. */
@RestController
class AnalysisController {

    private final Supplier<AnalysisService> service;
    private final Supplier<AnalysisJobs> jobs;

    AnalysisController(Supplier<AnalysisService> service, Supplier<AnalysisJobs> jobs) {
        this.service = service;
        this.jobs = jobs;
    }

    @PostMapping(
            path = "/api/v1/datasets/{dataset}/analyses",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AnalysisFacts.Asked> ask(@PathVariable String dataset, @RequestBody AnalysisBody body) {
        AnalysisJobs.Answer answer = jobs.get().ask(dataset, body);
        StoredAnalysis kept = answer.kept();
        if (kept != null) {
            return ResponseEntity.ok()
                    .header(HttpHeaders.LOCATION, "/api/v1/analyses/" + kept.id())
                    .body(new AnalysisFacts.Asked(kept.id(), null));
        }
        StoredJob job = java.util.Objects.requireNonNull(answer.job());
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + job.id())
                .body(new AnalysisFacts.Asked(null, job.id()));
    }

    @GetMapping(
            path = "/api/v1/analyses",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    Listing<AnalysisFacts> analyses(@RequestParam(required = false) @Nullable String dataset, Paging paging) {
        return paging.of(
                service.get().list(dataset).stream().map(AnalysisFacts::of).toList());
    }

    @GetMapping(path = "/api/v1/analyses/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<AnalysisFacts> analysis(@PathVariable String id, Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        return exchange.answer(analysis.version(), () -> AnalysisFacts.of(analysis));
    }

    @GetMapping(path = "/api/v1/analyses/{id}/network", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<NetworkValues> network(@PathVariable String id, Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        return exchange.answer(
                analysis.version(), () -> NetworkValues.of(service.get().results(analysis)));
    }

    @GetMapping(
            path = "/api/v1/analyses/{id}/neighbourhoods",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<AnalysisFacts.NeighbourhoodValues>> neighbourhoods(
            @PathVariable String id, Paging paging, Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        return exchange.answer(
                analysis.version(),
                () -> paging.of(AnalysisRows.neighbourhoods(service.get().results(analysis))));
    }

    @GetMapping(
            path = "/api/v1/analyses/{id}/actors",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<AnalysisFacts.ActorValues>> actors(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String neighbourhood,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging,
            Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        return exchange.answer(
                analysis.version(),
                () -> AnalysisRows.actors(service.get().results(analysis), neighbourhood, sort, paging));
    }

    @GetMapping(
            path = "/api/v1/analyses/{id}/ties",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<AnalysisFacts.TieValues>> ties(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging,
            Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        return exchange.answer(
                analysis.version(), () -> AnalysisRows.ties(service.get().results(analysis), sort, paging));
    }

    @GetMapping(
            path = "/api/v1/analyses/{id}/groups",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<AnalysisFacts.GroupValues>> groups(
            @PathVariable String id, Paging paging, Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        return exchange.answer(
                analysis.version(),
                () -> paging.of(AnalysisRows.groups(service.get().results(analysis))));
    }

    @GetMapping(
            path = "/api/v1/analyses/{id}/tables/{measure}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<AnalysisFacts.TableRow>> table(
            @PathVariable String id,
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable String neighbourhood,
            @RequestParam(required = false) @Nullable String group,
            Paging paging,
            Exchange exchange) {
        StoredAnalysis analysis = service.get().required(id);
        Definition table = TableRows.required(measure);
        return exchange.answer(
                analysis.version(),
                () -> TableRows.rows(service.get().results(analysis), table, neighbourhood, group, paging));
    }

    @GetMapping(path = "/api/v1/analyses/{id}/properties", produces = MediaType.APPLICATION_JSON_VALUE)
    AnalysisFacts.Published published(@PathVariable String id) {
        return new AnalysisFacts.Published(service.get().published(service.get().required(id)));
    }

    @PutMapping(
            path = "/api/v1/analyses/{id}/properties",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    AnalysisFacts.Published publish(@PathVariable String id, @RequestBody AnalysisFacts.Publish wanted) {
        StoredAnalysis analysis = service.get().required(id);
        service.get().publish(analysis, wanted.ids());
        return new AnalysisFacts.Published(service.get().published(analysis));
    }

    @DeleteMapping(path = "/api/v1/analyses/{id}/properties")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unpublish(@PathVariable String id) {
        service.get().unpublish(service.get().required(id));
    }
}
