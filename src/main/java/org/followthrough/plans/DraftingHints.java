package org.followthrough.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * Looks at an action as it is being drafted. The script {@code drafting.js} says the same while somebody types, from rules
 * that the page brings along; here it is said of what was saved.
 */
public final class DraftingHints {

    /** A title that begins so promises to go on, not to get anything done. */
    public static final List<String> VAGUE_BEGINNINGS = List.of(
            "continue to",
            "explore",
            "ensure",
            "consider",
            "look into",
            "look at",
            "work towards",
            "aim to",
            "seek to",
            "try to",
            "promote",
            "encourage",
            "raise awareness");

    private DraftingHints() {}

    /** Brings along what the script of a form reads. */
    static void rules(LocalDate today, Model model) {
        model.addAttribute("vague", String.join("|", VAGUE_BEGINNINGS));
        model.addAttribute("daysOff", DaysOff.comingFrom(today));
    }

    /** What would make a saved action clearer, in the order its form asks. */
    public static List<DraftingHint> of(ActionDetails action) {
        return of(
                action.title(),
                action.leadTitle(),
                action.lead() != null || action.leadOrganisation() != null,
                action.basis().dueOn(),
                action.outcome(),
                action.evidenceNeeded());
    }

    static List<DraftingHint> of(
            String title,
            @Nullable String leadTitle,
            boolean somebodyLeads,
            @Nullable LocalDate dueOn,
            @Nullable String outcome,
            @Nullable String evidenceNeeded) {
        List<DraftingHint> hints = new ArrayList<>();
        if (isVague(title)) {
            hints.add(DraftingHint.VAGUE_TITLE);
        }
        if (isMissing(leadTitle)) {
            hints.add(DraftingHint.NO_LEAD);
        } else if (!somebodyLeads) {
            hints.add(DraftingHint.NO_PERSON);
        }
        if (dueOn == null) {
            hints.add(DraftingHint.NO_DATE);
        } else if (DaysOff.include(dueOn)) {
            hints.add(DraftingHint.DAY_OFF);
        }
        if (isMissing(outcome)) {
            hints.add(DraftingHint.NO_OUTCOME);
        }
        if (isMissing(evidenceNeeded)) {
            hints.add(DraftingHint.NO_EVIDENCE_NEEDED);
        }
        return hints;
    }

    /** Whether the title begins with such words as whole words: to continue to do is vague, to consult is not. */
    static boolean isVague(String title) {
        String said =
                title.strip().toLowerCase(Locale.UK).replaceFirst("^to\\s+", "").replaceAll("\\s+", " ");
        return VAGUE_BEGINNINGS.stream()
                .anyMatch(vague -> said.equals(vague)
                        || (said.startsWith(vague) && !Character.isLetterOrDigit(said.charAt(vague.length()))));
    }

    private static boolean isMissing(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
