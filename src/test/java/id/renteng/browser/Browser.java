package id.renteng.browser;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Assumptions;

/// A real Chromium that visits the running program as people do: signing in through the form, on a phone or a desk.
/// Tests that need it are skipped where no Chromium is installed; the environment variable `CHROMIUM` names another
/// place than `/usr/bin/chromium`.
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(Playwright playwright, String address) {
        this.playwright = playwright;
        this.address = address;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
    }

    /// What a page is looked at on.
    public enum Screen {
        PHONE(360, 800),
        DESK(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /// Starts Chromium, or skips the test where there is none.
    ///
    /// @param port where the program listens
    public static Browser start(int port) {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM), "No Chromium at " + CHROMIUM + ": install it, or say where in CHROMIUM");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Browser(Playwright.create(options), "http://localhost:" + port);
    }

    /// Somebody who has not signed in.
    public Visit visit(Screen screen) {
        return visit(screen, true);
    }

    /// The same with JavaScript switched off.
    public Visit visitWithoutScript(Screen screen) {
        return visit(screen, false);
    }

    private Visit visit(Screen screen, boolean script) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setJavaScriptEnabled(script)
                .setViewportSize(screen.width, screen.height);
        return new Visit(chromium.newContext(options), screen);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /// One person at one screen.
    public static final class Visit implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final Screen screen;
        private final CDPSession network;
        private final AtomicLong received = new AtomicLong();

        private Visit(BrowserContext context, Screen screen) {
            this.context = context;
            this.page = context.newPage();
            this.screen = screen;
            this.network = context.newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
        }

        /// For what only this test does.
        public Page page() {
            return page;
        }

        /// Signs in as a person does.
        public void signIn(String username, String password) {
            page.navigate("/sign-in");
            page.fill("#username", username);
            page.fill("#password", password);
            page.click("main form:has(#username) button");
        }

        /// Opens a page and tells its HTTP status.
        public int open(String path) {
            received.set(0);
            return requireNonNull(page.navigate(path)).status();
        }

        public Screen screen() {
            return screen;
        }

        /// Bytes over the wire for the page last opened and all it needs, as compressed; what the browser still had
        /// costs
        /// nothing.
        public long bytes() {
            page.waitForLoadState();
            return received.get();
        }

        /// Forgets all files, as on a first visit. Stays signed in.
        public void forgetFiles() {
            network.send("Network.clearBrowserCache");
        }

        /// Photographs the page, and says what is wrong with it: wider than the screen, or in somebody's way.
        public List<String> problems(String photograph) {
            photograph(photograph);
            var wrong = new ArrayList<String>();
            if (sidewaysScroll() > 0) wrong.add("scrolls sideways by " + sidewaysScroll());
            wrong.addAll(barriers());
            return wrong;
        }

        /// What stands in the way of people with disabilities, as `rule: element`; empty is good. What is in order is
        /// not told in full, which takes a sixth less time.
        public List<String> barriers() {
            var violations = new AxeRunOptions();
            violations.setResultTypes(List.of("violations"));
            var found = new AxeBuilder(page)
                    .options(violations)
                    .withTags(RULES)
                    .setLegacyMode(true)
                    .analyze();
            return found.getViolations().stream()
                    .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                    .toList();
        }

        /// The HTML inside an element without what is drawn anew at each reading: hidden fields and identifiers.
        public String inside(String selector) {
            var html = (String) page.evaluate("one => document.querySelector(one)?.innerHTML ?? ''", selector);
            return html.replaceAll("<input type=\"hidden\"[^>]*>|[0-9a-f]{8}-[0-9a-f-]{27}", "");
        }

        /// By how many pixels the page is wider than the screen; 0 is good.
        public int sidewaysScroll() {
            return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        }

        /// The whole page as a picture in `target/screenshots`.
        public void photograph(String name) {
            var file = SCREENSHOTS.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + screen.width + ".png");
            page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
