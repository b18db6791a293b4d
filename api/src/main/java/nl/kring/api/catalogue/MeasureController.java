package nl.kring.api.catalogue;

import java.util.List;
import nl.kring.api.rest.Exchange;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.api.rest.Refusal;
import nl.kring.api.rest.Words;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of measures. */
@RestController
class MeasureController {

    private static final String NEVER_CHANGES = "catalogue";

    @GetMapping(
            path = "/api/v1/measures",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Nullable
    ResponseEntity<Listing<MeasureFacts>> measures(
            @RequestParam(required = false) @Nullable String level, Paging paging, Exchange exchange) {
        Level chosen = Words.read(Level.class, "level", level);
        List<MeasureFacts> measures = MeasureFacts.all().stream()
                .filter(measure -> chosen == null || measure.level().equals(Words.of(chosen)))
                .toList();
        return exchange.answer(NEVER_CHANGES, () -> paging.of(measures));
    }

    @GetMapping(path = "/api/v1/measures/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<MeasureFacts> measure(@PathVariable String id, Exchange exchange) {
        Measure measure = Catalogue.measure(id);
        if (measure == null) {
            throw Refusal.missing(
                    "unknown-measure", "There is no measure of that id.", "See /api/v1/measures for those there are.");
        }
        return exchange.answer(NEVER_CHANGES, () -> MeasureFacts.of(measure.definition()));
    }
}
