package org.followthrough.yousaid.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.yousaid.AskedBy;
import org.followthrough.yousaid.lines.LineFigures;
import org.followthrough.yousaid.lines.LineSubjects;
import org.followthrough.yousaid.pages.PageDirectory;
import org.followthrough.yousaid.pages.PageRow;
import org.followthrough.yousaid.words.PublicWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** What the form of a line needs besides what was typed. */
@Component
class LineFormPage {

    private final PageDirectory directory;
    private final LineSubjects subjects;
    private final LineFigures figures;
    private final MessageSource messages;

    LineFormPage(PageDirectory directory, LineSubjects subjects, LineFigures figures, MessageSource messages) {
        this.directory = directory;
        this.subjects = subjects;
        this.figures = figures;
        this.messages = messages;
    }

    /** The form with what it offers and how its words read; the errors know what is wrong with them. */
    String form(OrganisationId organisation, LineForm form, Errors errors, boolean sent, Viewer viewer, Model model) {
        PageRow page = directory.page(organisation, viewer);
        List<Choice> about = subjects.choices(organisation, viewer);
        List<Choice> measures = figures.choices(organisation, viewer);
        PublicWords said = PublicWords.of(form.words(), List.of(page.name()));
        if (sent) {
            form.check(said, about, measures, errors);
        }
        model.addAttribute("page", page);
        model.addAttribute("subjects", first("yousaid.about.choose", about));
        model.addAttribute("measures", first("yousaid.measure.none", measures));
        model.addAttribute("askers", askers());
        model.addAttribute("said", said);
        return "yousaid/line-form";
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    static void begin(LineForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    private List<Choice> askers() {
        return Stream.of(AskedBy.values())
                .map(asker -> new Choice(asker.name(), word("yousaid.asked-by." + asker)))
                .toList();
    }

    private List<Choice> first(String key, List<Choice> others) {
        List<Choice> offered = new ArrayList<>(List.of(new Choice("", word(key))));
        offered.addAll(others);
        return offered;
    }
}
