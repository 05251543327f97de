package org.followthrough.yousaid.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.measures.MeasureId;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Choice;
import org.followthrough.yousaid.AskedBy;
import org.followthrough.yousaid.LineSubject;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.NewLine;
import org.followthrough.yousaid.lines.LineRow;
import org.followthrough.yousaid.words.PublicWords;
import org.followthrough.yousaid.words.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to write a line.
 *
 * @param check set where the writer only wants to know how the words read
 */
record LineForm(
        @NotBlank(message = "{yousaid.topic.missing}") @Size(max = 80, message = "{yousaid.topic.long}") @Nullable
        String topic,

        @NotNull(message = "{yousaid.asked-by.missing}")
        @Pattern(regexp = "YOUNG_PEOPLE|INSPECTORS", message = "{yousaid.asked-by.missing}")
        @Nullable
        String askedOfUsBy,

        @NotBlank(message = "{yousaid.asked.missing}") @Size(max = 600, message = "{yousaid.asked.long}") @Nullable
        String asked,

        @NotBlank(message = "{yousaid.did.missing}") @Size(max = 600, message = "{yousaid.did.long}") @Nullable
        String did,

        @NotBlank(message = "{yousaid.different.missing}")
        @Size(max = 600, message = "{yousaid.different.long}")
        @Nullable
        String different,

        @NotBlank(message = "{yousaid.about.missing}") @Nullable
        String about,

        @Nullable String measure,
        @Nullable String confirmed,
        @Nullable Integer version,
        @Nullable String check) {

    static LineForm of(LineRow line) {
        LineWords words = line.words();
        return new LineForm(
                words.topic(),
                words.askedOfUsBy().name(),
                words.asked(),
                words.did(),
                words.different(),
                line.subject().chosen(),
                line.measure() == null ? "" : line.measure().toString(),
                null,
                line.version(),
                null);
    }

    /** What people write, by field. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("topic", Objects.requireNonNullElse(topic, ""));
        words.put("asked", Objects.requireNonNullElse(asked, ""));
        words.put("did", Objects.requireNonNullElse(did, ""));
        words.put("different", Objects.requireNonNullElse(different, ""));
        return words;
    }

    /** Whether nothing was typed or chosen yet. */
    boolean isFresh() {
        return version == null
                && askedOfUsBy == null
                && words().values().stream().allMatch(String::isBlank);
    }

    boolean isCheckOnly() {
        return check != null;
    }

    void check(PublicWords said, List<Choice> subjects, List<Choice> measures, Errors errors) {
        words().forEach((field, typed) -> SmallNumbers.in(typed)
                .forEach(few -> errors.rejectValue(field, "yousaid.few", new Object[] {few}, "")));
        if (Typed.words(about) != null && isNotAmong(subjects, about)) {
            errors.rejectValue("about", "yousaid.about.missing");
        }
        if (Typed.words(measure) != null && isNotAmong(measures, measure)) {
            errors.rejectValue("measure", "yousaid.measure.unknown");
        }
        if (!said.isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "yousaid.confirm");
        }
    }

    NewLine toLine() {
        return new NewLine(
                new LineWords(
                        Typed.required(topic),
                        AskedBy.valueOf(Objects.requireNonNull(askedOfUsBy)),
                        Typed.required(asked),
                        Typed.required(did),
                        Typed.required(different)),
                LineSubject.of(about).orElseThrow(),
                Typed.id(measure, MeasureId::new));
    }

    int begunFrom() {
        return Objects.requireNonNullElse(version, -1);
    }

    LineForm begunFrom(int other) {
        return new LineForm(topic, askedOfUsBy, asked, did, different, about, measure, confirmed, other, null);
    }

    private static boolean isNotAmong(List<Choice> choices, @Nullable String chosen) {
        return choices.stream().noneMatch(offered -> offered.value().equals(chosen));
    }
}
