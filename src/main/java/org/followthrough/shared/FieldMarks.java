package org.followthrough.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each field of a form held when its page was made, as a short mark of its words. The form brings it back with what was
 * typed, so that after a conflict one can tell which fields the person touched: those keep their words, the others take
 * what was saved meanwhile. Without marks every field counts as touched.
 */
public record FieldMarks(Map<String, String> marks) {

    private static final int BYTES = 6;

    public FieldMarks {
        marks = Map.copyOf(marks);
    }

    /** The marks of fields by name; a list counts the same in any order, lines the same with any line ends. */
    public static FieldMarks of(Map<String, ? extends @Nullable Object> fields) {
        Map<String, String> marks = new TreeMap<>();
        fields.forEach((field, value) -> marks.put(field, mark(value)));
        return new FieldMarks(marks);
    }

    /** The marks that a form brought back; none when it brought none or something else. */
    public static FieldMarks read(@Nullable String sent) {
        return new FieldMarks(Arrays.stream(Objects.toString(sent, "").split(","))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0], each -> each[1], (one, other) -> one)));
    }

    /** What the person typed where they touched the field since the page was made, else what is saved now. */
    public <T extends @Nullable Object> T touched(String field, T mine, T saved) {
        return mark(mine).equals(marks.get(field)) ? saved : mine;
    }

    /** As it travels with the form: {@code name=mark,name=mark}. */
    @Override
    public String toString() {
        return new TreeMap<>(marks)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    private static String mark(@Nullable Object value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words(value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String words(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(FieldMarks::words).sorted().collect(Collectors.joining("\n"));
        }
        if (value instanceof DateInput date) {
            return words(date.day()) + "-" + words(date.month()) + "-" + words(date.year());
        }
        return Objects.toString(value, "").replace("\r\n", "\n").strip();
    }
}
