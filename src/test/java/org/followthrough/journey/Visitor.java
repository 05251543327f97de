package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser of their own. Every page that comes up is looked at: it has one heading, shows no key of a message
 * and no trace of the machine, does not scroll sideways, and axe finds nothing wrong with it.
 */
final class Visitor implements AutoCloseable {

    private static final int PATIENCE = 60_000;
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String KINDS_OF_ELEMENT = "[...new Set([...document.querySelectorAll('body *')]"
            + ".map(part => part.tagName + '.' + part.getAttribute('class') + '.' + part.getAttribute('role')))].sort().join()";

    /** A page made up of the same parts is checked once: axe would say the same again, and it is slow. */
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private boolean thorough = true;

    Visitor(Browser browser, String home, int width) {
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        this.page = context.newPage();
        this.page.setDefaultTimeout(PATIENCE);
        this.page.setDefaultNavigationTimeout(PATIENCE);
        this.home = home;
    }

    /** Leaves the long check of accessibility to visits of other pages of the same kind. */
    Visitor briefly() {
        thorough = false;
        return this;
    }

    Visitor signIn(String username, String password) {
        open("/sign-in");
        type("username", username);
        type("password", password);
        press("Sign in");
        return this;
    }

    void open(String path) {
        Response response = page.navigate(path.startsWith("http") ? path : home + path);
        assertThat(response).isNotNull();
        assertThat(response.status()).as(path).isEqualTo(200);
        look();
    }

    /** The visitor, having opened a page. */
    Visitor at(String path) {
        open(path);
        return this;
    }

    /** Follows the link with these words. */
    void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForLoadState();
        look();
    }

    /** Presses the button with these words. */
    void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        look();
    }

    /** Follows what looks like a button or is a link, whichever has these words. */
    void go(String words) {
        Locator button = page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
        Locator link = page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
        button.or(link).first().click();
        page.waitForLoadState();
        look();
    }

    void type(String field, @Nullable String words) {
        page.locator("main [name='" + field + "']").first().fill(words == null ? "" : words);
    }

    /** Searches from the box that every page has. */
    void searchFor(String words) {
        page.locator("#search-words").fill(words);
        page.locator("#search-words").press("Enter");
        page.waitForLoadState();
        look();
    }

    void date(String field, int day, int month, int year) {
        type(field + ".day", String.valueOf(day));
        type(field + ".month", String.valueOf(month));
        type(field + ".year", String.valueOf(year));
    }

    void choose(String field, String label) {
        page.locator("select[name='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    /** Opens what is folded away under these words. */
    void unfold(String words) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        look();
    }

    /** The label of the last choice of a list. */
    String lastChoice(String field) {
        return page.locator("select[name='" + field + "'] option")
                .last()
                .innerText()
                .strip();
    }

    void tick(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
    }

    /** Ticks the box or radio whose label begins with these words. */
    void tickLabelled(String field, String words) {
        page.locator("div:has(> input[name='" + field + "']) > label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    void upload(String field, String name, String content) {
        page.locator("input[type=file][name='" + field + "']")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    void upload(String field, Path file) {
        page.locator("input[type=file][name='" + field + "']").setInputFiles(file);
    }

    /** Clicks the first link or button with these words inside the first of what is named. */
    void clickIn(String selector, String words) {
        page.locator(selector).first().getByText(words).first().click();
        page.waitForLoadState();
        look();
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    /** Presses the first button that does this inside what is named, where a part of it may be folded away. */
    void clickVerb(String selector, String verb) {
        Locator button = page.locator(selector + " [data-verb=" + verb + "]").first();
        button.evaluate("button => { const fold = button.closest('details'); if (fold) { fold.open = true; } }");
        button.click();
        page.waitForTimeout(1_500);
    }

    /** Opens what a list of choices is folded away under, takes the last choice of each of these lists, and sends them. */
    void sendLastChoices(String... fields) {
        for (String field : fields) {
            Locator list = page.locator("select[name='" + field + "']");
            list.evaluate("list => { const fold = list.closest('details'); if (fold) { fold.open = true; } }");
            choose(field, lastChoice(field));
        }
        page.locator("form:has(select[name='" + fields[0] + "']) button").click();
        page.waitForLoadState();
        look();
    }

    /** Waits until the page says these words. */
    void waitFor(String words) {
        page.getByText(words).first().waitFor();
    }

    /** What stands in a field. */
    String typed(String field) {
        return page.locator("[name='" + field + "']").first().inputValue();
    }

    /** As if the session had ended while the page was open. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
    }

    /** Keeps the whole page as a picture, for people to look at. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }

    byte[] download(String path) {
        var answer = page.request().get(home + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    int statusOf(String path) {
        return page.request().get(home + path).status();
    }

    String path() {
        return page.url().substring(home.length()).replaceAll("[?#].*", "");
    }

    String words() {
        return page.locator("main").innerText();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    List<String> links() {
        return page.locator("a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** What holds for every page, whoever sees it. */
    void look() {
        assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
        String all = page.locator("body").innerText();
        assertThat(all)
                .as(page.url())
                .doesNotContain("??")
                .doesNotContain("Exception")
                .doesNotContain("org.followthrough");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo((Integer) page.evaluate("window.innerWidth"));
        if (thorough && CHECKED.add(makeUp())) {
            checkAccessibility();
        }
    }

    private void checkAccessibility() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("axe on " + page.url() + ": "
                        + violations.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml())
                                .toList())
                .isEmpty();
    }

    /** What the page is made of, whatever its words: the kinds of element on it, its address without ids, its width. */
    private String makeUp() {
        return page.viewportSize().width + " " + path().replaceAll(UUID, "*") + " " + page.evaluate(KINDS_OF_ELEMENT);
    }

    @Override
    public void close() {
        context.close();
    }
}
