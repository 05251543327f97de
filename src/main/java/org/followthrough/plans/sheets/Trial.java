package org.followthrough.plans.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.plans.sheets.reading.Sheet;
import org.followthrough.plans.sheets.reading.SheetRow;
import org.jspecify.annotations.Nullable;

/** Tries all rows of a sheet against the plan as it is. Nothing is written. */
final class Trial {

    private static final Pattern OUR_REFERENCE = Pattern.compile("(?i)a\\s?(\\d{1,6})");
    private static final int LONGEST_KEY = 60;

    private final KnownPlan plan;
    private final Mapping mapping;
    private final Sheet sheet;
    private final Phrases phrases;
    private final LocalDate today;
    private final List<String> headings;
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<TrialRow> rows = new ArrayList<>();

    private Trial(KnownPlan plan, Mapping mapping, Sheet sheet, Phrases phrases, LocalDate today) {
        this.plan = plan;
        this.mapping = mapping;
        this.sheet = sheet;
        this.phrases = phrases;
        this.today = today;
        this.headings = mapping.headings(sheet);
    }

    static Trial of(KnownPlan plan, Mapping mapping, Sheet sheet, Phrases phrases, LocalDate today) {
        var trial = new Trial(plan, mapping, sheet, phrases, today);
        mapping.rows(sheet).forEach(row -> trial.rows.add(trial.tried(row)));
        return trial;
    }

    /** Every row under the headings: first those that are refused, each group in the order of the sheet. */
    List<TrialRow> rows() {
        return rows.stream()
                .sorted(Comparator.comparing((TrialRow row) -> row.kind() != TrialKind.REFUSED)
                        .thenComparing(TrialRow::number))
                .toList();
    }

    /** Those that do something, in the order of the sheet. */
    List<Intent> intents() {
        return rows.stream()
                .map(TrialRow::intent)
                .flatMap(intent -> Optional.ofNullable(intent).stream())
                .toList();
    }

    String planName() {
        return plan.name();
    }

    int count(TrialKind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    boolean hasLinks() {
        return intents().stream().anyMatch(intent -> !intent.links().isEmpty());
    }

    /** The same for two trials exactly when both would do the same to the same versions. */
    String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private TrialRow tried(SheetRow row) {
        var cells = new RowCells(row, mapping, headings);
        if (cells.isEmpty()) {
            return leftOut(cells, "nothing");
        }
        if (cells.isHeading()) {
            return leftOut(cells, "heading");
        }
        cells.check();
        String key = cells.line(SheetField.OWN_REFERENCE, LONGEST_KEY);
        KnownAction known = known(cells, key);
        return new RowTrial(plan, mapping, phrases, today, cells, known, key).tried();
    }

    private static TrialRow leftOut(RowCells cells, String why) {
        cells.note(null, "left-out." + why);
        return new TrialRow(cells.number(), TrialKind.LEFT_OUT, null, "", List.of(), List.of(), cells.notes(), null);
    }

    private @Nullable KnownAction known(RowCells cells, @Nullable String key) {
        String reference = cells.line(SheetField.REFERENCE, LONGEST_KEY);
        if (reference != null) {
            requireOnce("reference " + reference.toLowerCase(Locale.ROOT), SheetField.REFERENCE, reference, cells);
            return byReference(reference, cells);
        }
        if (key != null) {
            requireOnce("key " + key.toLowerCase(Locale.ROOT), SheetField.OWN_REFERENCE, key, cells);
            return byKey(key, cells);
        }
        requireNoDuplicate(cells);
        return null;
    }

    private void requireOnce(String key, SheetField field, String words, RowCells cells) {
        Integer other = keys.putIfAbsent(key, cells.number());
        if (other != null) {
            cells.refuse(field, "same-key", words, other);
        }
    }

    private @Nullable KnownAction byReference(String reference, RowCells cells) {
        Matcher ours = OUR_REFERENCE.matcher(reference);
        Optional<KnownAction> known = ours.matches()
                ? plan.actions().stream()
                        .filter(action -> action.number() == Integer.parseInt(ours.group(1)))
                        .findFirst()
                : Optional.empty();
        if (known.isEmpty()) {
            cells.refuse(SheetField.REFERENCE, "unknown.REFERENCE", reference);
        }
        return known.orElse(null);
    }

    private @Nullable KnownAction byKey(String key, RowCells cells) {
        List<KnownAction> known = plan.actions().stream()
                .filter(action -> key.equalsIgnoreCase(action.importKey()))
                .toList();
        if (known.size() > 1) {
            cells.refuse(SheetField.OWN_REFERENCE, "several.OWN_REFERENCE", key);
        }
        return known.isEmpty() ? null : known.get(0);
    }

    /** Without a key the same file put in twice would write everything down twice. */
    private void requireNoDuplicate(RowCells cells) {
        String title = cells.line(SheetField.TITLE, RowTrial.LONGEST_WORDS);
        if (title != null && title.length() <= RowTrial.LONGEST_TITLE) {
            plan.actions().stream()
                    .filter(action -> title.equalsIgnoreCase(action.words().title()))
                    .findFirst()
                    .ifPresent(action -> cells.refuse(SheetField.TITLE, "same-title", action.reference()));
        }
    }
}
