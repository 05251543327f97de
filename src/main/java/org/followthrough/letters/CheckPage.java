package org.followthrough.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.findings.FindingType;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionChoices;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ReadSentence;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the check page shows beside the form: choices, the passages read, the sentences by section. */
@Component
class CheckPage {

    private static final int LABEL = 90;

    private final FrameworkDirectory frameworks;
    private final OrganisationManagement organisations;
    private final InspectionChoices choices;
    private final MessageSource messages;

    CheckPage(
            FrameworkDirectory frameworks,
            OrganisationManagement organisations,
            InspectionChoices choices,
            MessageSource messages) {
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.choices = choices;
        this.messages = messages;
    }

    List<FrameworkRow> frameworks() {
        return frameworks.all();
    }

    /** Those the viewer may record inspections for. */
    List<OrganisationRow> organisations(Viewer viewer) {
        return organisations.among(viewer.reach(InspectionManagement.KEEPERS));
    }

    void fill(Model model, AcceptanceForm form, Proposal proposal, List<FrameworkRow> held, List<OrganisationRow> own) {
        List<ProposedItem> items = ProposedItem.of(proposal);
        model.addAttribute("proposal", proposal);
        model.addAttribute("sections", sections(form, proposal));
        model.addAttribute("typeChoices", types());
        model.addAttribute("aboutChoices", abouts(items));
        model.addAttribute("listed", choices(items, false));
        model.addAttribute("raised", choices(items, true));
        model.addAttribute(
                "organisations",
                withNone(own.stream().map(row -> new Choice(row.id().toString(), row.name()))));
        model.addAttribute(
                "frameworks",
                withNone(held.stream()
                        .map(row -> new Choice(
                                row.id().toString(),
                                word(
                                        "letters.check.framework.choice",
                                        row.name(),
                                        row.effectiveFrom().getYear())))));
        model.addAttribute("kinds", withNone(choices.kinds().stream()));
        model.addAttribute("confidentialities", choices.confidentialities());
    }

    private List<CheckSection> sections(AcceptanceForm form, Proposal proposal) {
        List<CheckSection> sections = new ArrayList<>();
        List<ReadSentence> read = proposal.findings();
        for (int index = 0; index < read.size(); index++) {
            ReadSentence sentence = read.get(index);
            if (sections.isEmpty()
                    || !sections.get(sections.size() - 1).heading().equals(sentence.section())) {
                sections.add(new CheckSection(sentence.section(), new ArrayList<>()));
            }
            sections.get(sections.size() - 1)
                    .sentences()
                    .add(new CheckSentence(
                            index,
                            sentence.paragraph(),
                            sentence.folded(),
                            sentence.cue(),
                            form.type(index),
                            form.about(index)));
        }
        return sections;
    }

    private List<Choice> types() {
        List<Choice> types = new ArrayList<>();
        for (FindingType type : FindingType.values()) {
            types.add(new Choice(type.name(), word("letters.type." + type)));
        }
        types.add(new Choice(AcceptanceForm.LEFT_OUT, word("letters.type.LEFT_OUT")));
        return types;
    }

    private List<Choice> abouts(List<ProposedItem> items) {
        List<Choice> abouts = new ArrayList<>();
        abouts.add(new Choice("", word("letters.check.about.none")));
        items.forEach(item -> abouts.add(new Choice(item.ref().toString(), shortened(item))));
        return abouts;
    }

    private List<Choice> choices(List<ProposedItem> items, boolean ours) {
        return items.stream()
                .filter(item -> item.isOurReading() == ours)
                .map(item -> new Choice(
                        item.ref().toString(),
                        item.passage().folded(),
                        ours ? null : word("letters.check.item." + item.kind())))
                .toList();
    }

    private List<Choice> withNone(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", word("letters.check.choose"))), choices)
                .toList();
    }

    /** A drop-down has one line: enough words to know the item by, cut at a word. */
    private String shortened(ProposedItem item) {
        String words = item.passage().folded();
        int cut = words.length() <= LABEL ? words.length() : Math.max(words.lastIndexOf(' ', LABEL), LABEL / 2);
        String label = words.substring(0, cut);
        String key = item.isOurReading() ? "letters.check.about.ours" : "letters.check.about.listed";
        return word(key, item.ref().index() + 1, cut < words.length() ? label + " …" : label);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
