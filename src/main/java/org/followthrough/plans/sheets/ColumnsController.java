package org.followthrough.plans.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.sheets.KnownPlan.NamedKind;
import org.followthrough.plans.sheets.reading.Cell;
import org.followthrough.plans.sheets.reading.Sheet;
import org.followthrough.plans.sheets.reading.SheetRow;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says how a spreadsheet is read: which sheet, where its headings are, what each column says. */
@Controller
@RequestMapping("/imports/{id}")
class ColumnsController {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final ImportManagement management;
    private final KnownPlans plans;
    private final MessageSource messages;

    ColumnsController(ImportManagement management, KnownPlans plans, MessageSource messages) {
        this.management = management;
        this.plans = plans;
        this.messages = messages;
    }

    @GetMapping({"", "/columns"})
    String columns(
            @PathVariable PlanImportId id,
            @ModelAttribute("form") ColumnsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Draft draft = management.draft(id, viewer);
        if (form.isFresh()) {
            model.addAttribute("form", ColumnsForm.of(draft.mapping()));
        }
        return show(draft, form.isFresh() ? ColumnsForm.of(draft.mapping()) : form, plan(draft, viewer), model);
    }

    @PostMapping("/columns")
    String map(
            @PathVariable PlanImportId id,
            @ModelAttribute("form") ColumnsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Draft draft = management.draft(id, viewer);
        KnownPlan plan = plan(draft, viewer);
        Optional<Mapping> mapping = form.mapping(draft.mapping(), draft.sheet().columns(), plan, errors);
        if (mapping.isEmpty()) {
            return show(draft, form, plan, model);
        }
        management.map(id, mapping.get(), viewer);
        return "redirect:/imports/" + id + "/acceptance";
    }

    @GetMapping("/sheet")
    String sheet(
            @PathVariable PlanImportId id,
            @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Draft draft = management.draft(id, viewer);
        if (form.isFresh()) {
            model.addAttribute("form", PlaceForm.of(draft.mapping()));
        }
        return showSheets(draft, plan(draft, viewer), model);
    }

    @PostMapping("/sheet")
    String place(
            @PathVariable PlanImportId id,
            @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Draft draft = management.draft(id, viewer);
        Optional<Mapping> mapping = form.mapping(draft.sheets(), errors);
        if (mapping.isEmpty()) {
            return showSheets(draft, plan(draft, viewer), model);
        }
        management.map(id, mapping.get(), viewer);
        return "redirect:/imports/" + id;
    }

    private KnownPlan plan(Draft draft, Viewer viewer) {
        return plans.named(draft.plan(), viewer);
    }

    private String show(Draft draft, ColumnsForm form, KnownPlan plan, Model model) {
        model.addAttribute("head", DraftHead.of(draft, plan.name()));
        model.addAttribute("columns", columns(draft, form));
        model.addAttribute("fields", fields());
        model.addAttribute("ratings", ratings());
        model.addAttribute("recommendations", choices(plan, NamedKind.RECOMMENDATION, "choose-recommendation"));
        List<Choice> councils = choices(plan, NamedKind.COUNCIL, "for-all");
        model.addAttribute("audiences", councils.size() > 1 ? councils : List.of());
        return "plans/import-columns";
    }

    private String showSheets(Draft draft, KnownPlan plan, Model model) {
        List<Sheet> sheets = draft.sheets();
        model.addAttribute("head", DraftHead.of(draft, plan.name()));
        model.addAttribute(
                "sheets",
                IntStream.range(0, sheets.size())
                        .filter(number -> !sheets.get(number).tooLong())
                        .mapToObj(number -> new Choice(
                                String.valueOf(number),
                                sheets.get(number).name().isEmpty()
                                        ? draft.fileName()
                                        : sheets.get(number).name(),
                                word("sheet.rows", sheets.get(number).rows().size())))
                        .toList());
        model.addAttribute(
                "tooLong",
                sheets.stream().filter(Sheet::tooLong).map(Sheet::name).toList());
        model.addAttribute("first", beginning(draft));
        return "plans/import-sheet";
    }

    /** The first rows of the sheet, to see where the headings are. */
    private static List<SheetLine> beginning(Draft draft) {
        return draft.sheet().rows().stream()
                .limit(8)
                .map(row -> new SheetLine(
                        row.number(),
                        row.cells().stream()
                                .map(ColumnsController::sample)
                                .filter(words -> !words.isEmpty())
                                .toList()))
                .toList();
    }

    /** A row with its number, as words. */
    private record SheetLine(int number, List<String> words) {}

    private static List<ColumnRow> columns(Draft draft, ColumnsForm form) {
        List<String> headings = draft.mapping().headings(draft.sheet());
        List<SheetRow> rows = draft.mapping().rows(draft.sheet());
        List<ColumnRow> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            List<String> samples = rows.stream()
                    .map(row -> row.cell(at))
                    .map(ColumnsController::sample)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .limit(SAMPLES)
                    .toList();
            columns.add(new ColumnRow(Mapping.letter(column), headings.get(column), samples, form.chosen(column)));
        }
        return columns;
    }

    private static String sample(Cell cell) {
        String words = Days.inWords(cell.text().replaceAll("\\s+", " "));
        return words.length() > LONGEST_SAMPLE ? words.substring(0, LONGEST_SAMPLE) + "…" : words;
    }

    private List<Choice> fields() {
        return Stream.concat(
                        Stream.of(new Choice("", word("left-out"))),
                        Arrays.stream(SheetField.values())
                                .map(field -> new Choice(field.name(), word("field." + field))))
                .toList();
    }

    private List<Choice> ratings() {
        return Stream.concat(
                        Stream.of(new Choice("", word("rating.none"))),
                        Arrays.stream(LeadRating.values())
                                .map(rating -> new Choice(
                                        rating.name(),
                                        messages.getMessage("plans.lead-rating." + rating, null, Locale.UK))))
                .toList();
    }

    private List<Choice> choices(KnownPlan plan, NamedKind kind, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", word(none))),
                        plan.all(kind).stream()
                                .map(named -> new Choice(named.id().toString(), label(named.name(), named.more()))))
                .toList();
    }

    private static String label(String name, @Nullable String more) {
        if (more == null) {
            return name;
        }
        String words = more.replaceAll("\\s+", " ");
        return name + ": " + (words.length() > LONGEST_SAMPLE ? words.substring(0, LONGEST_SAMPLE) + "…" : words);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage("plans.sheets." + key, arguments, Locale.UK);
    }
}
