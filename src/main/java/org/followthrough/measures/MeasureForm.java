package org.followthrough.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.Ids;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to define a measure or to edit one. */
record MeasureForm(
        @NotBlank(message = "{measures.measure.name.missing}")
        @Size(max = 200, message = "{measures.measure.name.long}")
        @Nullable
        String name,

        @Size(max = 1000, message = "{measures.words.long}") @Nullable
        String tells,

        @NotNull(message = "{measures.measure.unit.missing}") @Nullable
        String unit,

        @Size(max = 60, message = "{measures.measure.unit-words.long}") @Nullable
        String unitWords,

        @NotNull(message = "{measures.measure.better.missing}") @Nullable
        String better,

        @Nullable String baseline,
        @RealDate(required = false) @Nullable DateInput baselineOn,
        @Nullable String target,
        @RealDate(required = false) @Nullable DateInput targetOn,

        @Size(max = 500, message = "{measures.source.long}") @Nullable
        String source,

        @NotNull(message = "{measures.measure.read-every.missing}") @Nullable
        String readEvery,

        @Nullable String actions,
        @Nullable String audience,
        @Nullable String version) {

    static MeasureForm of(KeptMeasure kept) {
        NewMeasure words = kept.words();
        return new MeasureForm(
                words.name(),
                words.tells(),
                words.unit().name(),
                words.unitWords(),
                words.better().name(),
                plain(words.baseline()),
                DateInput.of(words.baselineOn()),
                plain(words.target()),
                DateInput.of(words.targetOn()),
                words.source(),
                words.readEvery().name(),
                String.join(", ", kept.actions()),
                "",
                String.valueOf(kept.details().version()));
    }

    boolean isFresh() {
        return version == null;
    }

    int begunFrom() {
        return Typed.version(version);
    }

    MeasureForm begunFrom(int other) {
        return new MeasureForm(
                name,
                tells,
                unit,
                unitWords,
                better,
                baseline,
                baselineOn,
                target,
                targetOn,
                source,
                readEvery,
                actions,
                audience,
                String.valueOf(other));
    }

    /** Looks at what no single field can tell: values that fit the unit, dates that go with them, actions that are there. */
    void check(MeasureChoices offered, LocalDate today, Errors errors) {
        Unit chosen = Typed.name(unit, Unit.values()).orElse(null);
        if (unit != null && chosen == null) {
            errors.rejectValue("unit", "measures.measure.unit.missing");
        }
        if (chosen == Unit.OTHER && Typed.words(unitWords) == null) {
            errors.rejectValue("unitWords", "measures.measure.unit-words.missing");
        }
        if (better != null && Typed.name(better, Direction.values()).isEmpty()) {
            errors.rejectValue("better", "measures.measure.better.missing");
        }
        if (readEvery != null && Typed.name(readEvery, Interval.values()).isEmpty()) {
            errors.rejectValue("readEvery", "measures.measure.read-every.missing");
        }
        checkValue("baseline", baseline, chosen, errors);
        checkValue("target", target, chosen, errors);
        checkDates(today, errors);
        Map<String, UUID> known = offered.actions();
        List<String> unknown =
                references().filter(each -> !known.containsKey(each)).toList();
        if (!unknown.isEmpty()) {
            errors.rejectValue(
                    "actions", "measures.measure.actions.unknown", new Object[] {String.join(", ", unknown)}, null);
        }
        boolean offeredAudience = audience == null
                || audience.isEmpty()
                || offered.audiences().stream().map(Choice::value).anyMatch(audience::equals);
        if (!offeredAudience) {
            errors.rejectValue("audience", "measures.choice.unknown");
        }
    }

    /** What was typed, once nothing is wrong with it. */
    NewMeasure toMeasure(MeasureChoices offered) {
        Unit chosen = Typed.name(unit, Unit.values()).orElseThrow();
        BigDecimal began = Typed.value(baseline);
        BigDecimal goal = Typed.value(target);
        String council = Typed.words(audience);
        return new NewMeasure(
                Typed.required(name),
                Typed.words(tells),
                chosen,
                chosen == Unit.OTHER ? Typed.required(unitWords) : null,
                Typed.name(better, Direction.values()).orElseThrow(),
                began,
                began == null ? null : DateInput.dateOf(baselineOn),
                goal,
                goal == null ? null : DateInput.dateOf(targetOn),
                Typed.words(source),
                Typed.name(readEvery, Interval.values()).orElseThrow(),
                council == null ? null : new OrganisationId(Ids.parse(council)),
                references()
                        .map(each -> new ActionId(
                                Objects.requireNonNull(offered.actions().get(each))))
                        .toList());
    }

    /** Label key and words of each field that two people can say differently. */
    Map<String, @Nullable Object> said() {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("name", name);
        said.put("tells", tells);
        said.put("unit", unit);
        said.put("unit-words", unitWords);
        said.put("better", better);
        said.put("baseline", baseline);
        said.put("baseline-on", DateInput.dateOf(baselineOn));
        said.put("target", target);
        said.put("target-on", DateInput.dateOf(targetOn));
        said.put("source", source);
        said.put("read-every", readEvery);
        said.put("actions", String.join(", ", references().toList()));
        return said;
    }

    private void checkDates(LocalDate today, Errors errors) {
        var began = DateInput.dateOf(baselineOn);
        if (Typed.words(baseline) != null && began == null && !errors.hasFieldErrors("baselineOn")) {
            errors.rejectValue("baselineOn", "measures.measure.baseline-on.missing");
        }
        if (began != null && Typed.words(baseline) == null) {
            errors.rejectValue("baseline", "measures.measure.baseline.missing");
        }
        if (began != null && began.isAfter(today)) {
            errors.rejectValue("baselineOn", "measures.measure.baseline-on.future");
        }
        if (DateInput.dateOf(targetOn) != null && Typed.words(target) == null) {
            errors.rejectValue("target", "measures.measure.target.missing");
        }
    }

    private static void checkValue(String field, @Nullable String typed, @Nullable Unit unit, Errors errors) {
        if (Typed.words(typed) == null) {
            return;
        }
        Typed.figure(typed)
                .ifPresentOrElse(
                        figure -> {
                            if (unit != null) {
                                ValueRule.broken(figure.value(), figure.unit(), unit)
                                        .ifPresent(rule -> errors.rejectValue(field, rule));
                            }
                        },
                        () -> errors.rejectValue(field, "measures.value.no-number"));
    }

    /** What was typed as actions, as references: {@code a3} and {@code 3} are A3. */
    private Stream<String> references() {
        String typed = Typed.words(actions);
        return typed == null
                ? Stream.empty()
                : Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.matches("\\d+") ? "A" + each : each)
                        .distinct();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
