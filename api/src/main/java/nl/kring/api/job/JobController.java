package nl.kring.api.job;

import java.util.function.Supplier;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.api.rest.Refusal;
import nl.kring.api.rest.Words;
import nl.kring.cypher.job.StoredJob;
import nl.kring.cypher.job.StoredJob.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Jobs: how far they are, by asking or by listening; cancelling, and running again. */
@RestController
class JobController {

    private final Supplier<JobService> service;
    private final JobEvents events = new JobEvents();

    JobController(Supplier<JobService> service) {
        this.service = service;
    }

    @GetMapping(
            path = "/api/v1/jobs",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    Listing<JobFacts> jobs(@RequestParam(required = false) @Nullable String state, Paging paging) {
        State chosen = Words.read(State.class, "state", state);
        return paging.part(
                service.get().list(paging.limit(), paging.offset(), chosen).stream()
                        .map(JobFacts::of)
                        .toList(),
                service.get().count(chosen));
    }

    @GetMapping(path = "/api/v1/jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobFacts job(@PathVariable String id) {
        return JobFacts.of(found(id));
    }

    @GetMapping(path = "/api/v1/jobs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        return events.of(service.get(), found(id));
    }

    @PostMapping(path = "/api/v1/jobs/{id}/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
    JobFacts cancel(@PathVariable String id) {
        return JobFacts.of(service.get().cancel(id));
    }

    @PostMapping(path = "/api/v1/jobs/{id}/run-again", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobFacts> again(@PathVariable String id) {
        StoredJob job = service.get().again(id);
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + job.id())
                .body(JobFacts.of(job));
    }

    private StoredJob found(String id) {
        return service.get()
                .find(id)
                .orElseThrow(() -> Refusal.missing(
                        "unknown-job", "There is no job of that id.", "See /api/v1/jobs for those there are."));
    }
}
