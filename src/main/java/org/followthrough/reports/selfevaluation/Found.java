package org.followthrough.reports.selfevaluation;

import java.util.List;
import org.followthrough.findings.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * Something inspectors wrote.
 *
 * @param words verbatim
 * @param inspection the reference of the inspection
 * @param stands the references of the recommendations that it stands behind
 */
record Found(
        FindingType type,
        Subject subject,
        String words,
        String inspection,
        @Nullable String paragraph,
        List<String> stands) {

    Found {
        stands = List.copyOf(stands);
    }
}
