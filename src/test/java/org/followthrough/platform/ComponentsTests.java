package org.followthrough.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.Page;
import org.followthrough.shared.RealDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Renders every component in one page, as a browser would ask for it, and reads the page as a screen reader would. */
@SpringBootTest(classes = ComponentsTests.Gallery.class)
@AutoConfigureMockMvc(addFilters = false)
class ComponentsTests {

    @Autowired
    private MockMvc browser;

    @Test
    void titlesThePageWithItsOwnNameFirst() throws Exception {
        assertThat(gallery().title()).isEqualTo("Gallery - Followthrough");
        assertThat(gallery().select("header").text()).contains("Followthrough", "Track inspection findings");
    }

    @Test
    void leadsTheKeyboardPastTheHeader() throws Exception {
        Document page = gallery();

        assertThat(page.body().expectFirst("a").attr("href")).isEqualTo("#main-content");
        assertThat(page.select("main#main-content")).hasSize(1);
    }

    @Test
    void offersThePlacesThatTheViewerMayUse() throws Exception {
        assertThat(gallery().select("nav .govuk-service-navigation__link").eachAttr("href"))
                .containsExactly("/", "/inspections", "/recommendations", "/plans", "/reports", "/reviews");
        assertThat(gallery()
                        .select("header form[method=post][action=/sign-out] button")
                        .text())
                .isEqualTo("Sign out");
    }

    @Test
    void offersNoPlacesToSomebodyNotSignedIn() throws Exception {
        Document page = page("/problems/404");

        assertThat(page.select("nav, header form")).isEmpty();
        assertThat(page.title()).isEqualTo("Page not found - Followthrough");
    }

    @Test
    void marksThePlaceWhereThePersonIs() throws Exception {
        assertThat(page("/plans/7").select(".app-navigation [aria-current]").eachAttr("href"))
                .containsExactly("/plans");
        assertThat(page("/plans/7").select(".app-navigation [aria-current]").attr("aria-current"))
                .isEqualTo("true");
        assertThat(page("/plans").select(".app-navigation [aria-current]").attr("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void labelsEveryInput() throws Exception {
        Document page = gallery();

        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .hasSizeGreaterThan(15)
                .allSatisfy(input -> assertThat(
                                page.select("label[for=" + input.id() + "]").text())
                        .isNotBlank());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void describesEveryInputWithWordsThatAreThere() throws Exception {
        Document page = rejected();

        assertThat(page.select("[aria-describedby]"))
                .hasSizeGreaterThan(5)
                .allSatisfy(input -> assertThat(input.attr("aria-describedby").split(" "))
                        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull()));
        assertThat(page.expectFirst("#title").attr("aria-describedby")).isEqualTo("title-hint title-error");
    }

    @Test
    void saysNothingOfErrorsWhereThereAreNone() throws Exception {
        assertThat(gallery().select(".govuk-error-summary, .govuk-error-message, [aria-invalid]"))
                .isEmpty();
    }

    @Test
    void linksEveryErrorToAnInput() throws Exception {
        Document page = rejected();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#title", "#difference", "#theme", "#lead-rating", "#councils", "#due-day");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .allSatisfy(
                        link -> assertThat(page.expectFirst(link).normalName()).isIn("input", "select", "textarea"));
        assertThat(page.select(".govuk-error-summary li:not(:has(a))").eachText())
                .containsExactly("The start must come before the due date");
    }

    @Test
    void saysErrorBesideTheField() throws Exception {
        Document page = rejected();

        assertThat(page.expectFirst("#title-error").text()).isEqualTo("Error: Enter what will be done");
        assertThat(page.expectFirst("#title").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".govuk-form-group--error > #title")).hasSize(1);
        assertThat(page.expectFirst("#due-error").text()).contains("Enter a real date");
        assertThat(page.expectFirst("#due-month").hasClass("govuk-input--error"))
                .isTrue();
        assertThat(page.expectFirst("#start-day").hasClass("govuk-input--error"))
                .isFalse();
    }

    @Test
    void showsAgainWhatWasTyped() throws Exception {
        Document page = rejected();

        assertThat(page.expectFirst("#due-day").val()).isEqualTo("31");
        assertThat(page.expectFirst("#due-month").val()).isEqualTo("Feb");
        assertThat(page.expectFirst("#version").val()).isEqualTo("3");
        assertThat(gallery().expectFirst("#secret").val()).isEmpty();
    }

    /** Spring makes no form at all when a part of it cannot be converted, so nothing may be read from the form. */
    @Test
    void showsAgainWhatWasTypedWhenANumberIsNoNumber() throws Exception {
        Document page = parsed(browser.perform(multipart("/gallery")
                .param("title", "Open a hub")
                .param("days", "soon")
                .param("difference", "No bus to Northampton")
                .param("theme", "housing")
                .param("lead.rating", "OFF_TRACK")
                .param("councils", "NNC", "WNC")
                .param("due.day", "31")
                .param("due.month", "10")
                .param("due.year", "2025")
                .param("version", "3")));

        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#days");
        assertThat(page.select("#title, #days, #due-day, #due-month, #due-year").eachAttr("value"))
                .containsExactly("Open a hub", "soon", "31", "10", "2025");
        assertThat(page.expectFirst("#difference").text()).isEqualTo("No bus to Northampton");
        assertThat(page.select("option[selected], input[checked]").eachAttr("value"))
                .containsExactly("housing", "OFF_TRACK", "NNC", "WNC");
    }

    @Test
    void marksWhatIsChosen() throws Exception {
        Document page = gallery();

        assertThat(page.select("#theme option[selected]").eachAttr("value")).containsExactly("travel");
        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsExactly("AT_RISK");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("WNC");
    }

    @Test
    void keepsTheLabelNextToItsBoxSoThatTheTickShows() throws Exception {
        Document page = gallery();

        assertThat(page.select("input[type=checkbox] + label, input[type=radio] + label"))
                .hasSameSizeAs(page.select("input[type=checkbox], input[type=radio]"));
    }

    @Test
    void showsEmptyBoxesForADateThatIsNotThere() throws Exception {
        Document page = gallery();

        assertThat(page.select("input[name^=start.]").eachAttr("name"))
                .containsExactly("start.day", "start.month", "start.year");
        assertThat(page.expectFirst("#due-month").val()).isEqualTo("10");
    }

    @Test
    void saysEveryRatingAndStatusInWords() throws Exception {
        assertThat(gallery().select("#ratings .govuk-tag").eachText())
                .containsExactly("Red", "Amber", "Green", "Blue", "Grey", "No rating", "No rating");
        assertThat(gallery().select("#statuses .govuk-tag").eachText())
                .containsExactly(
                        "Not started",
                        "In progress",
                        "Waiting for sign-off",
                        "Signed off",
                        "Embedded",
                        "Withdrawn",
                        "Closed before import",
                        "Stale");
    }

    @Test
    void saysHowATableIsSorted() throws Exception {
        assertThat(gallery().select("th[aria-sort]").eachAttr("aria-sort"))
                .containsExactly("none", "ascending", "descending");
    }

    @Test
    void leadsToTheOtherPagesOfAList() throws Exception {
        Element pages = gallery().expectFirst(".govuk-pagination");

        assertThat(pages.select("li").eachText()).containsExactly("1", "⋯", "4", "5", "6", "⋯", "9");
        assertThat(pages.select("[aria-current=page]").text()).isEqualTo("5");
        assertThat(pages.select("a[rel=next]").attr("href")).isEqualTo("/gallery?sort=due&page=6");
        assertThat(gallery().select(".app-showing").text()).isEqualTo("Showing 13 to 15 of 27");
    }

    @Test
    void writesDatesAsPeopleDo() throws Exception {
        assertThat(gallery().select("time").eachText()).contains("31 October 2024", "1 July 2025 at 2:05pm");
        assertThat(gallery().select("td[data-label=Due]").eachText()).contains("–No date");
    }

    @Test
    void showsBothVersionsOfWhatTwoPeopleWrote() throws Exception {
        assertThat(gallery().select(".app-conflict tbody tr").eachText())
                .containsExactly("Title Open the hub in May Open the hub by June");
    }

    @Test
    void tellsWhatHasBeenDone() throws Exception {
        assertThat(gallery()
                        .select(".govuk-notification-banner--success[role=alert]")
                        .text())
                .contains("The action was saved");
    }

    @Test
    void holdsNothingAfterTheFooter() throws Exception {
        assertThat(gallery().expectFirst("footer").nextElementSiblings()).isEmpty();
        assertThat(gallery().select("header ~ li, html > li")).isEmpty();
    }

    /** Without it browsers fall back to the measures of the last century; the layout cannot bring it along. */
    @Test
    void beginsEveryTemplateWithADocumentType() throws Exception {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html");

        assertThat(templates)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.getContentAsString(UTF_8))
                        .as(page.getDescription())
                        .startsWith("<!DOCTYPE html>"));
    }

    @Test
    void holdsNothingThatTheContentSecurityPolicyForbids() throws Exception {
        assertThat(gallery().select("[style], [onclick], style, script:not([src])"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"403", "404", "409", "413", "422", "500", "503", "4xx", "5xx"})
    void explainsEveryProblemWithoutViewerOrForm(String problem) throws Exception {
        Document page = page("/problems/" + problem);

        assertThat(page.select("h1").text() + " - Followthrough").isEqualTo(page.title());
        assertThat(page.select("main p").eachText())
                .hasSize(4)
                .noneMatch(text -> text.contains("??"))
                .anyMatch(text -> text.endsWith("7F3A"));
    }

    private Document gallery() throws Exception {
        return page("/gallery");
    }

    private Document page(String address) throws Exception {
        return parsed(browser.perform(get(address)));
    }

    private Document rejected() throws Exception {
        return parsed(browser.perform(multipart("/gallery")
                .param("title", "")
                .param("difference", "")
                .param("theme", "")
                .param("lead.rating", "")
                .param("due.day", "31")
                .param("due.month", "Feb")
                .param("due.year", "2025")
                .param("version", "3")));
    }

    private static Document parsed(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    record GalleryViewer(String name, boolean mayReview, boolean mayAdminister) {}

    record GalleryLead(
            @NotBlank(message = "Choose how it is going") @Nullable
            String rating) {}

    record GalleryAction(
            String reference, String title, @Nullable LocalDate due, String lead, String rating, String status) {}

    record GalleryForm(
            @NotBlank(message = "Enter what will be done") @Nullable
            String title,

            @Nullable Integer days,
            @Nullable String secret,

            @NotBlank(message = "Enter what will be different") @Nullable
            String difference,

            @NotBlank(message = "Choose a theme") @Nullable String theme,
            @Valid @Nullable GalleryLead lead,

            @NotEmpty(message = "Choose at least one council") @Nullable
            List<String> councils,

            @RealDate @Nullable DateInput due,
            @Nullable DateInput start,
            @Nullable MultipartFile proof,
            @Nullable Integer version) {

        static GalleryForm filled() {
            return new GalleryForm(
                    "Open a hub in Kettering",
                    30,
                    "secret",
                    "Young people in the north meet their adviser without a bus to Northampton.",
                    "travel",
                    new GalleryLead("AT_RISK"),
                    List.of("WNC"),
                    DateInput.of(LocalDate.of(2024, 10, 31)),
                    null,
                    null,
                    2);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ThymeleafAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class
    })
    @Import({WebAssets.class, WebAddress.class, GalleryController.class})
    static class Gallery {}

    @Controller
    static class GalleryController {

        @GetMapping("/gallery")
        String gallery(Model model) {
            model.addAttribute("form", GalleryForm.filled());
            model.addAttribute("notice", "The action was saved");
            model.addAttribute("demonstration", true);
            return shown(model);
        }

        @PostMapping("/gallery")
        String save(@Valid @ModelAttribute("form") GalleryForm form, BindingResult errors, Model model) {
            errors.reject("order", "The start must come before the due date");
            model.addAttribute("hasErrors", errors.hasErrors());
            return shown(model);
        }

        @GetMapping({"/plans", "/plans/{id}"})
        String plans(Model model) {
            return gallery(model);
        }

        @GetMapping("/problems/{problem}")
        String problem(@PathVariable String problem, Model model) {
            model.addAttribute("reference", "7F3A");
            return "error/" + problem;
        }

        private static String shown(Model model) {
            model.addAttribute("title", "Gallery");
            model.addAttribute("viewer", new GalleryViewer("Leaving care service manager", true, false));
            model.addAttribute("themes", choices("housing", "hub access", "travel"));
            model.addAttribute(
                    "ratings",
                    List.of(
                            new Choice("ON_TRACK", "On track"),
                            new Choice("AT_RISK", "At risk", "It may be late"),
                            new Choice("OFF_TRACK", "Off track", "It will be late")));
            model.addAttribute("councils", choices("NNC", "WNC"));
            model.addAttribute("asked", Instant.parse("2025-07-01T13:05:00Z"));
            model.addAttribute(
                    "conflicts", List.of(new Conflict("Title", "Open the hub in May", "Open the hub by June")));
            model.addAttribute("actions", new Page<>(rows(), 5, 3, 27, "/gallery?sort=due"));
            return "gallery";
        }

        private static List<Choice> choices(String... values) {
            return IntStream.range(0, values.length)
                    .mapToObj(i -> new Choice(values[i], values[i]))
                    .toList();
        }

        private static List<GalleryAction> rows() {
            return List.of(
                    new GalleryAction(
                            "A1",
                            "Agree a joint housing protocol between housing and the leaving care service",
                            LocalDate.of(2024, 10, 31),
                            "Head of housing options",
                            "RED",
                            "IN_PROGRESS"),
                    new GalleryAction(
                            "A2", "Open a hub in Kettering", null, "Commissioner", "AMBER", "AWAITING_SIGN_OFF"),
                    new GalleryAction(
                            "A3",
                            "Give a bus pass to every young person who travels to the Northampton hub",
                            LocalDate.of(2025, 3, 1),
                            "Leaving care service manager",
                            "BLUE",
                            "EMBEDDED"));
        }
    }
}
