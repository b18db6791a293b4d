package nl.kring.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser; pictures of it are left in {@code target/screenshots}. */
@RequiresBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final RunningKring kring = RunningKring.get();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @BeforeAll
    void open() {
        Path chromium = RequiresBrowser.Condition.executable()
                .orElseThrow(() -> new AssertionError("There is no Chromium: apt-get install chromium"));
        Playwright started = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = started;
        browser = started.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl?dataset=veldermeer",
                "/en?dataset=veldermeer&perspective=hybrid",
                "/en?dataset=karate",
                "/?dataset=florentine",
                "/buurten/veldermeer/BU99990202",
                "/en/neighbourhoods/veldermeer/BU99990103",
                "/actoren/veldermeer/o1?measure=degree",
                "/en/actors/veldermeer/o2",
                "/maten",
                "/en/measures?q=contact",
                "/nowhere",
                "/en/neighbourhoods/veldermeer/BU0"
            })
    void nobodyIsShutOut(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(1024, 768, scheme)) {
                Page page = open(context, path);
                List<Rule> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations();
                assertThat(violations).extracting(Rule::toString).isEmpty();
            }
        }
    }

    @Test
    void nothingIsRefusedByThePolicyOrMissing() {
        try (BrowserContext context = context(1024, 768, ColorScheme.LIGHT)) {
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequestFailed(request -> complaints.add(request.url()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.status() + " " + response.url());
                }
            });
            page.navigate(kring.address() + "/?dataset=veldermeer");
            assertThat(page.locator(".scroll tbody tr")).hasCount(8);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theFirstNeighbourhoodsAreOnTheFirstScreen() {
        try (BrowserContext context = context(1024, 768, ColorScheme.LIGHT)) {
            Page page = open(context, "/?dataset=veldermeer");
            assertThat(Objects.requireNonNull(
                                    page.locator(".scroll tbody tr").nth(4).boundingBox())
                            .y)
                    .isLessThan(768);
            assertThat(page.locator(".scroll").first().evaluate("table => table.scrollWidth - table.clientWidth"))
                    .isEqualTo(0);
            page.screenshot(picture("nl"));
        }
    }

    @Test
    void languageIsSwitchedOnThePageItself() {
        try (BrowserContext context = context(1024, 768, ColorScheme.LIGHT)) {
            Page page = open(context, "/?dataset=veldermeer&perspective=hybrid");
            page.getByText("English").click();
            assertThat(page.locator("h1")).hasText("Neighbourhoods");
            assertThat(page.locator("nav a[aria-current]").filter(new Locator.FilterOptions().setHasText("hybrid")))
                    .hasCount(1);
            page.screenshot(picture("en"));
        }
    }

    @Test
    void theKeyboardReachesDefinitions() {
        try (BrowserContext context = context(1024, 768, ColorScheme.LIGHT)) {
            Page page = open(context, "/?dataset=veldermeer");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            page.locator("thead a").last().press("Enter");
            assertThat(page).hasURL(Pattern.compile("#def-largest-component-share$"));
            page.locator("summary").last().press("Enter");
            assertThat(page.locator("dl details table").last()).isVisible();
        }
    }

    @Test
    void aNameLeadsToTheReportAndTheKeyboardToWhatItRestsOn() {
        try (BrowserContext context = context(1024, 768, ColorScheme.LIGHT)) {
            Page page = open(context, "/?dataset=veldermeer");
            page.getByText("Het Zand").click();
            assertThat(page.locator("h1")).hasText("Het Zand");
            page.locator("summary").first().press("Enter");
            assertThat(page.locator(".counted").first()).isVisible();
            page.screenshot(picture("report-nl"));
            page.getByText("English").click();
            assertThat(page).hasURL(Pattern.compile("/en/neighbourhoods/veldermeer/"));
            page.locator(".back a").press("Enter");
            assertThat(page.locator("h1")).hasText("Neighbourhoods");
        }
    }

    @Test
    void anOrganisationInAReportLeadsToItsPageAndTheKeyboardToWhy() {
        try (BrowserContext context = context(1024, 768, ColorScheme.LIGHT)) {
            Page page = open(context, "/buurten/veldermeer/BU99990103");
            String name = page.locator(".passages a").first().textContent();
            page.locator(".passages a").first().press("Enter");
            assertThat(page.locator("h1")).hasText(name);
            page.locator(".ask a").first().press("Enter");
            assertThat(page).hasURL(Pattern.compile("measure=degree#degree$"));
            assertThat(page.locator("#degree li").first()).isInViewport();
            page.locator("summary").press("Enter");
            assertThat(page.locator("#degree li").first()).isHidden();
            page.getByText("English").click();
            assertThat(page).hasURL(Pattern.compile("/en/actors/veldermeer/.*measure=degree"));
            page.locator(".back a").press("Enter");
            assertThat(page.locator("h1")).hasText("Neighbourhoods");
        }
    }

    @Test
    void anOrganisationFitsANarrowScreenAndPaper() {
        try (BrowserContext context = context(360, 740, ColorScheme.LIGHT)) {
            Page page = open(context, "/actoren/veldermeer/o1?measure=degree");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(360);
            page.screenshot(picture("organisation-narrow"));
            page.setViewportSize(794, 1123);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".ask").first()).isHidden();
            assertThat(page.locator("#degree li").first()).isVisible();
            page.screenshot(picture("organisation-print"));
        }
    }

    @Test
    void measuresAreFoundByKeyboardAndByAddress() {
        try (BrowserContext context = context(360, 740, ColorScheme.LIGHT)) {
            Page page = open(context, "/maten#betweenness");
            assertThat(page.locator("#betweenness")).isInViewport();
            page.getByRole(AriaRole.SEARCHBOX).fill("burt");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/maten\\?q=burt$"));
            assertThat(page.locator("#constraint")).isVisible();
            assertThat(page.locator("#betweenness")).hasCount(0);
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(360);
            page.screenshot(picture("measures-narrow"));
            page.setViewportSize(1024, 768);
            page.getByText("English").click();
            assertThat(page.locator("#q")).hasValue("burt");
            page.screenshot(picture("measures-en"));
        }
    }

    @Test
    void aReportFitsANarrowScreenAndPaper() {
        try (BrowserContext context = context(360, 740, ColorScheme.LIGHT)) {
            Page page = open(context, "/buurten/veldermeer/BU99990103");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(360);
            page.screenshot(picture("report-narrow"));
            page.setViewportSize(794, 1123);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".back")).isHidden();
            page.screenshot(picture("report-print"));
        }
    }

    @Test
    void aNarrowScreenScrollsTheTableAndNotThePage() {
        try (BrowserContext context = context(360, 740, ColorScheme.LIGHT)) {
            Page page = open(context, "/?dataset=veldermeer");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(360);
            page.screenshot(picture("narrow"));
        }
    }

    /** Names keep to their own column, up to the edge, and a shadow shows that there is more. */
    @Test
    void aTableThatIsScrolledShowsNothingBesideItsNames() {
        try (BrowserContext context = context(390, 844, ColorScheme.LIGHT)) {
            Page page = open(context, "/?dataset=veldermeer");
            assertThat(page.locator(".scroll")).hasCSS("background-attachment", "local, scroll");
            assertThat(page.evaluate("""
                            () => {
                              const table = document.querySelector('.scroll');
                              table.scrollLeft = 120;
                              const edge = table.getBoundingClientRect().left;
                              return [...table.querySelectorAll('tbody th, tfoot th')].filter(name => {
                                const box = name.getBoundingClientRect();
                                const text = document.createRange();
                                text.selectNodeContents(name.querySelector('.what'));
                                const opaque = getComputedStyle(name).backgroundColor
                                    === getComputedStyle(document.body).backgroundColor;
                                return !opaque || box.left > edge || text.getBoundingClientRect().right > box.right - 8;
                              }).map(name => name.textContent.trim());
                            }
                            """)).isEqualTo(List.of());
            page.screenshot(picture("narrow-scrolled"));
        }
    }

    @Test
    void darkAndPrintHaveTheirOwnLook() {
        try (BrowserContext context = context(1024, 768, ColorScheme.DARK)) {
            Page page = open(context, "/?dataset=veldermeer");
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(25, 24, 22)");
            page.screenshot(picture("dark"));
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator(".languages")).isHidden();
            page.screenshot(picture("print"));
        }
    }

    private BrowserContext context(int width, int height, ColorScheme scheme) {
        return Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(kring.address() + path);
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true);
    }
}
