package org.followthrough.reports.selfevaluation;

import java.time.LocalDate;
import java.util.List;

/** A grade that an inspection gave. */
record Judged(List<Subject> subjects, String area, String grade, String inspection, LocalDate on) {

    Judged {
        subjects = List.copyOf(subjects);
    }
}
