package nl.kring.api.catalogue;

import java.util.Locale;
import nl.kring.api.neighbourhood.Words;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every measure as a page to read; programs ask the interface for them. */
@Controller
class MeasuresPage {

    private static final int LONGEST = 80;

    @GetMapping(
            path = {MeasuresView.DUTCH, MeasuresView.ENGLISH},
            produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestParam(name = "q", defaultValue = "") String wanted, Locale language, Model model) {
        String text = wanted.strip();
        model.addAttribute(
                "view",
                new MeasuresWriter(Words.of(language)).page(text.substring(0, Math.min(LONGEST, text.length()))));
        return "measures";
    }
}
