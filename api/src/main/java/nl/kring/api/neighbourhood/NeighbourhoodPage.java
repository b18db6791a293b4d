package nl.kring.api.neighbourhood;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kring.api.product.Product;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.engine.measure.Perspective;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The neighbourhoods as a page and, to programs that ask for it, as JSON. */
@Controller
class NeighbourhoodPage {

    private final Supplier<NeighbourhoodService> service;

    NeighbourhoodPage(Supplier<NeighbourhoodService> service) {
        this.service = service;
    }

    @GetMapping(
            path = {"/", "/nl", "/en"},
            produces = MediaType.TEXT_HTML_VALUE)
    String page(
            @RequestParam(required = false) @Nullable String dataset,
            @RequestParam(defaultValue = "relational") String perspective,
            Locale language,
            Model model) {
        Perspective chosen = perspective(perspective);
        PageWriter writer = new PageWriter(Words.of(language), Product.version());
        Optional<String> name = name(dataset);
        model.addAttribute(
                "view",
                name.isEmpty()
                        ? writer.empty()
                        : writer.page(
                                service.get().table(name.get(), chosen),
                                service.get().datasets()));
        return "neighbourhoods";
    }

    @GetMapping(
            path = {"/", "/nl", "/en"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    NeighbourhoodFigures figures(
            @RequestParam(required = false) @Nullable String dataset,
            @RequestParam(defaultValue = "relational") String perspective) {
        Perspective chosen = perspective(perspective);
        String name = name(dataset).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return NeighbourhoodFigures.of(service.get().table(name, chosen));
    }

    private Optional<String> name(@Nullable String asked) {
        return asked == null || asked.isEmpty() ? service.get().latest().map(StoredDataset::name) : Optional.of(asked);
    }

    private static Perspective perspective(String word) {
        return Arrays.stream(Perspective.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
