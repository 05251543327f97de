package org.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldMarksTests {

    private final FieldMarks found = FieldMarks.read(FieldMarks.of(opened()).toString());

    private static Map<String, @Nullable Object> opened() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", "Open a hub");
        fields.put("outcome", null);
        fields.put("due", DateInput.of(LocalDate.of(2027, 3, 1)));
        fields.put("answers", List.of("R1", "R2"));
        return fields;
    }

    @Test
    void takeWhatIsSavedWhereAFieldIsAsItWasFound() {
        assertThat(found.touched("title", "Open a hub", "Open two hubs")).isEqualTo("Open two hubs");
        assertThat(found.touched("outcome", "", "Somewhere safe")).isEqualTo("Somewhere safe");
        assertThat(found.touched("due", new DateInput("1", "3", "2027"), DateInput.of(LocalDate.of(2028, 1, 1))))
                .isEqualTo(DateInput.of(LocalDate.of(2028, 1, 1)));
        assertThat(found.touched("answers", List.of("R2", "R1"), List.of("R3"))).isEqualTo(List.of("R3"));
    }

    @Test
    void keepWhatWasTyped() {
        assertThat(found.touched("title", "Open a hub in Kettering", "Open two hubs"))
                .isEqualTo("Open a hub in Kettering");
        assertThat(found.touched("title", "", "Open two hubs")).isEmpty();
        assertThat(found.touched("answers", List.of("R1"), List.of("R3"))).isEqualTo(List.of("R1"));
    }

    @Test
    void takeOtherLineEndsForNoChange() {
        FieldMarks lines = FieldMarks.of(Map.of("needed", "A photograph\nA letter"));

        assertThat(lines.touched("needed", "A photograph\r\nA letter\r\n", "Nothing"))
                .isEqualTo("Nothing");
    }

    @Test
    void countEveryFieldAsTouchedWhenAFormBroughtNoneBack() {
        for (String sent : List.of("", "title", "title=,=,==")) {
            assertThat(FieldMarks.read(sent).touched("title", "Mine", "Theirs")).isEqualTo("Mine");
        }
        assertThat(FieldMarks.read(null).touched("title", "Mine", "Theirs")).isEqualTo("Mine");
    }
}
