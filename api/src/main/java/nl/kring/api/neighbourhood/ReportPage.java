package nl.kring.api.neighbourhood;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.kring.api.neighbourhood.PageView.Choice;
import nl.kring.api.product.Product;
import nl.kring.engine.measure.Progress;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The report of one neighbourhood as a page and, to programs that ask for it, as JSON. */
@Controller
class ReportPage {

    private final Supplier<NeighbourhoodService> service;

    ReportPage(Supplier<NeighbourhoodService> service) {
        this.service = service;
    }

    @GetMapping(
            path = {ReportView.DUTCH, ReportView.ENGLISH},
            produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String dataset, @PathVariable String code, Locale language, Model model) {
        ReportMaker.Made made = made(dataset, code);
        Words words = Words.of(language);
        Donut donut = Donut.of(made.rings(), made.report().asked());
        String own = words.language();
        model.addAttribute(
                "view",
                new ReportView(
                        ReportText.of(made.report(), words),
                        donut,
                        made.report().name() + ": "
                                + PageWriter.picture(made.rings(), made.report().asked(), words),
                        new PageWriter(words, Product.version()).legend(List.of(donut)),
                        PageAddress.neighbourhoods(own, dataset),
                        List.of(
                                new Choice(
                                        "nl", "Nederlands", ReportView.address("nl", dataset, code), own.equals("nl")),
                                new Choice("en", "English", ReportView.address("en", dataset, code), own.equals("en"))),
                        linked(made, own),
                        made.report().thin()));
        return "neighbourhood";
    }

    private static Linked linked(ReportMaker.Made made, String language) {
        Map<String, String> addresses = new HashMap<>();
        made.organisations()
                .forEach((name, id) -> addresses.put(
                        name, PageAddress.organisation(language, made.report().dataset(), id)));
        return new Linked(addresses);
    }

    @GetMapping(
            path = {ReportView.DUTCH, ReportView.ENGLISH},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    NeighbourhoodReport report(@PathVariable String dataset, @PathVariable String code) {
        return made(dataset, code).report();
    }

    private ReportMaker.Made made(String dataset, String code) {
        ReportMaker.Made made = service.get().made(dataset, code, Progress.NONE, () -> false);
        if (made == null) {
            throw NeighbourhoodService.unknown();
        }
        return made;
    }
}
