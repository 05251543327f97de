package org.followthrough.reports.forms.office;

import java.util.ArrayList;
import java.util.List;

/** Puts things beside each other in rows of about the same length. */
public final class Rows {

    private Rows() {}

    /** As few rows as it takes, none longer than another by more than what is left over. */
    public static <T> List<List<T>> of(List<T> things, int most) {
        List<List<T>> rows = new ArrayList<>();
        int count = (things.size() + most - 1) / most;
        int beside = count == 0 ? 0 : (things.size() + count - 1) / count;
        for (int from = 0; from < things.size(); from += beside) {
            rows.add(things.subList(from, Math.min(things.size(), from + beside)));
        }
        return rows;
    }
}
