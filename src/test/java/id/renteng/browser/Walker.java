package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.renteng.browser.Browser.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One person of a story at her own screen. She does what people do: opens pages, follows links, fills in, sends,
/// reads.
/// Buttons and links are named by the key of their text.
final class Walker implements AutoCloseable {

    /// The words of the site in Bahasa.
    interface Words {
        String of(String key, Object... arguments);
    }

    /// What was looked at, and what was wrong with it.
    record Findings(Set<String> looked, List<String> wrong) {

        Findings() {
            this(new HashSet<>(), new ArrayList<>());
        }
    }

    private final Visit visit;
    private final Page page;
    private final Words words;
    private final Findings findings;

    Walker(Visit visit, Words words, Findings findings) {
        this.visit = visit;
        this.page = visit.page();
        page.setDefaultTimeout(15_000);
        this.words = words;
        this.findings = findings;
    }

    void signIn(String username, String password) {
        visit.signIn(username, password);
        page.waitForURL(address -> !address.endsWith("/sign-in"));
    }

    void open(String path) {
        assertThat(visit.open(path)).as(path).isEqualTo(200);
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /// The last part of the address, which is the id of what the page shows.
    String id() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    void follow(String key, Object... arguments) {
        leave(() -> page.locator("#main")
                .getByRole(AriaRole.LINK, named(key, arguments))
                .first());
    }

    /// The link that stands once for each person and says, for who does not see, whose it is.
    void followOf(String key, String name) {
        leave(() -> page.locator("#main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(words.of(key) + " " + name)
                                .setExact(true))
                .first());
    }

    /// The link in the main part that says just this, such as a name.
    void followText(String text) {
        leave(() -> page.locator("#main").getByText(text).and(page.locator("a")).first());
    }

    void fill(String field, String value) {
        page.locator(field(field)).fill(value);
    }

    void choose(String field, String value) {
        page.locator(field(field)).selectOption(value);
    }

    /// Chooses the line of a list that begins with this name.
    void chooseNamed(String field, String name) {
        var option = page.locator(field(field) + " option").all().stream()
                .filter(one -> one.textContent().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + field));
        choose(field, option.getAttribute("value"));
    }

    /// Ticks a box or a round button by its value.
    void tick(String field, String value) {
        page.locator("#main input[name='%s'][value='%s']".formatted(field, value))
                .check();
    }

    void tickNamed(String name) {
        page.locator("#main label", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    void tickAll(String field) {
        page.locator("#main input[name='%s']".formatted(field)).all().forEach(Locator::check);
    }

    /// Ticks the boxes of this name that are not folded away.
    void tickAllShown(String field) {
        page.locator("#main input[name='%s']".formatted(field)).all().stream()
                .filter(box -> (boolean) box.evaluate("box => box.checkVisibility()"))
                .forEach(Locator::check);
    }

    /// Chooses in the list with this label.
    void chooseLabelled(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("select"))
                .selectOption(value);
    }

    /// Writes the same into all fields whose name begins so.
    void fillAll(String start, String value) {
        page.locator("#main input[name^='%s']".formatted(start)).all().forEach(field -> field.fill(value));
    }

    /// In the row of a meeting sheet with this name: writes.
    void fillIn(String name, String start, String value) {
        in(name, start).fill(value);
    }

    /// In the row of a meeting sheet with this name: the rupiah that stand there.
    long amountIn(String name, String start) {
        return Long.parseLong(in(name, start).inputValue().replace(".", ""));
    }

    void chooseFirst(String start, String value) {
        page.locator("#main select[name^='%s']".formatted(start)).first().selectOption(value);
    }

    /// Ticks in every row in which another field holds something.
    void tickBeside(String box, String field) {
        for (var row : page.locator(".sheet__row").all()) {
            boolean holds = !row.locator("input[name^='%s']".formatted(field))
                    .inputValue()
                    .isEmpty();
            if (holds) row.locator("input[name^='%s']".formatted(box)).check();
        }
    }

    void attach(String field, String name, byte[] content) {
        var file = new FilePayload(name, "application/octet-stream", content);
        page.locator(field(field)).setInputFiles(file);
    }

    /// Sends a form that is taken.
    void press(String key, Object... arguments) {
        leave(() -> button(key, arguments));
        assertThat(page.locator(".govuk-error-summary").allInnerTexts())
                .as(path())
                .isEmpty();
    }

    /// Sends a form that is refused: the page says why, in the summary on top.
    void pressInVain(String problem, String key, Object... arguments) {
        leave(() -> button(key, arguments));
        assertThat(page.locator(".govuk-error-summary").innerText()).contains(problem);
    }

    /// What a button gives as a file, as text.
    String download(String key) {
        Download file = page.waitForDownload(() -> button(key).click());
        return read(file.path());
    }

    /// A document that the page links to.
    byte[] document(String key) {
        var link = page.locator("#main").getByRole(AriaRole.LINK, named(key)).first();
        var answer = page.request().get(link.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    String text(String place) {
        return page.locator(place).innerText();
    }

    /// What stands beside a label in a list of figures.
    String figure(String key) {
        return page.locator("#main .govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(words.of(key)))
                .locator("dd")
                .first()
                .innerText();
    }

    void sees(String... texts) {
        assertThat(page.locator("#main").innerText().replace('\u00a0', ' '))
                .as(path())
                .contains(texts);
    }

    void seesNot(String... texts) {
        assertThat(page.content()).as(path()).doesNotContain(texts);
    }

    boolean has(String key, Object... arguments) {
        return button(key, arguments).count() > 0;
    }

    boolean hasLink(String key) {
        return page.locator("#main").getByRole(AriaRole.LINK, named(key)).count() > 0;
    }

    /// Examines the page and keeps a picture of it, the first time that the story comes by here.
    void look(String name) {
        if (!findings.looked().add(name)) return;
        visit.problems("journey " + name).forEach(problem -> findings.wrong().add(name + " " + problem));
    }

    @Override
    public void close() {
        visit.close();
    }

    /// Clicks and waits until the main part is another one: a new page, or what htmx put in its place.
    private void leave(java.util.function.Supplier<Locator> what) {
        page.evaluate("document.getElementById('main').dataset.left = 'yes'");
        what.get().click();
        page.waitForSelector("#main:not([data-left])");
        page.waitForLoadState();
    }

    private Locator in(String name, String start) {
        return page.locator(".sheet__row")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input[name^='%s']".formatted(start));
    }

    private Locator button(String key, Object... arguments) {
        return page.locator("#main")
                .getByRole(AriaRole.BUTTON, named(key, arguments))
                .first();
    }

    private Locator.GetByRoleOptions named(String key, Object... arguments) {
        return new Locator.GetByRoleOptions().setName(words.of(key, arguments)).setExact(true);
    }

    private static String field(String name) {
        return "#main [name='%s']:not([type=hidden])".formatted(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
