/**
 * What all of the documented interface for programs under {@code /api/v1} has in common: lists in pages, the same lists
 * as CSV, tags by which an answer that did not change is not sent again, and refusals that say what to do.
 *
 * <pre>{@code
 * @GetMapping(path = "/api/v1/datasets/{dataset}/ties", produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
 * @Nullable ResponseEntity<Listing<TieRow>> ties(@PathVariable String dataset, Paging paging, Exchange exchange) {
 *     return exchange.answer(version, () -> paging.listing(rows));       // 200, or 304 when the client has it
 * }
 * }</pre>
 *
 * <p>The interface itself is written down in {@code openapi.yaml} beside these classes; tests hold the controllers to it,
 * word for word. Controllers live with the feature that they serve.
 */
@NullMarked
package nl.kring.api.rest;

import org.jspecify.annotations.NullMarked;
