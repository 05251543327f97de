package org.followthrough.letters;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.findings.FindingType;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;

/** What a person says about one item of a draft. */
record ItemForm(
        @Size(max = 5000, message = "{letters.item.correction.long}") @Nullable
        String correction,

        @Nullable FindingType type,
        @Nullable String about,

        @Size(max = 200, message = "{letters.item.printed.long}") @Nullable
        String frameworkReference,

        @Size(max = 200, message = "{letters.item.printed.long}") @Nullable
        String responsibleBody,

        @Size(max = 300, message = "{letters.item.printed.long}") @Nullable
        String regulation,

        @RealDate(required = false) @Nullable DateInput dueOn,
        @Nullable String version) {

    static ItemForm of(DraftItemRow item) {
        return new ItemForm(
                item.correction(),
                item.type(),
                item.about() == null ? "" : item.about().toString(),
                item.details().frameworkReference(),
                item.details().responsibleBody(),
                item.details().regulation(),
                DateInput.of(item.details().dueOn()),
                String.valueOf(item.version()));
    }

    boolean isFresh() {
        return version == null;
    }

    /** The version that the person saw; one that cannot be is stale. */
    int begunFrom() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    @Nullable
    DraftItemId subject() {
        return about == null || !about.matches("[0-9a-f-]{36}") ? null : DraftItemId.of(about);
    }

    PrintedDetails details() {
        return new PrintedDetails(
                said(frameworkReference), said(responsibleBody), said(regulation), DateInput.dateOf(dueOn));
    }

    /** The same words on top of what is stored now. */
    ItemForm on(DraftItemRow item) {
        return new ItemForm(
                correction,
                type,
                about,
                frameworkReference,
                responsibleBody,
                regulation,
                dueOn,
                String.valueOf(item.version()));
    }

    List<Conflict> conflicts(DraftItemRow stored, String labelOfCorrection) {
        return Stream.of(Conflict.between(labelOfCorrection, stored.correction(), correction))
                .flatMap(conflicts -> conflicts)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
