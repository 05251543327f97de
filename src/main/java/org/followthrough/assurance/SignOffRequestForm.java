package org.followthrough.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody types to ask for sign-off.
 *
 * @param needed stands for the lines of the evidence needed as the page showed them
 * @param met the numbers of the lines that are ticked, from 1
 * @param shownBy words beside a line, by its number
 */
record SignOffRequestForm(
        @NotBlank(message = "{assurance.impact.missing}")
        @Size(max = 8000, message = "{assurance.impact.long}")
        @Nullable
        String impact,

        @Nullable String needed,
        @Nullable List<String> met,
        @Nullable Map<String, String> shownBy,
        @Nullable String confirmed) {

    private static final int LONGEST_WORDS = 1000;

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of(
                "impact",
                Objects.requireNonNullElse(impact, ""),
                "shownBy",
                shownBy == null
                        ? ""
                        : shownBy.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue)
                                .collect(Collectors.joining("\n"))));
    }

    void check(Errors errors, List<String> lines) {
        if (needed != null && !needed.equals(markOf(lines))) {
            errors.rejectValue("met", "assurance.needed.changed");
        }
        if (linesOf(lines).stream().anyMatch(line -> line.words().length() > LONGEST_WORDS)) {
            errors.rejectValue("met", "assurance.needed.words.long");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }

    /** The lines as the page shows them, with what was ticked and typed. */
    List<Line> linesOf(List<String> lines) {
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(number -> new Line(
                        number,
                        lines.get(number - 1),
                        met != null && met.contains(String.valueOf(number)),
                        typed(String.valueOf(number))))
                .toList();
    }

    NewRequest toRequest(List<String> lines) {
        return new NewRequest(
                Objects.requireNonNull(impact).replace("\r\n", "\n").strip(),
                linesOf(lines).stream()
                        .map(line -> new NewRequest.Needed(
                                line.needed(), line.met(), line.words().isEmpty() ? null : line.words()))
                        .toList());
    }

    /** Stands for exactly these lines. */
    static String markOf(List<String> lines) {
        return Integer.toHexString(lines.hashCode());
    }

    private String typed(String number) {
        return shownBy == null
                ? ""
                : Objects.requireNonNullElse(shownBy.get(number), "").strip();
    }

    /** One line of the evidence needed on the form. */
    record Line(int number, String needed, boolean met, String words) {}
}
