package org.followthrough.plans.lists;

import java.util.Arrays;
import org.followthrough.plans.ActionRatingSql;
import org.jspecify.annotations.Nullable;

/** The orders a list of actions can have. Those by column are served by an index; a rating is worked out, so it is sorted. */
enum ActionOrder {
    DUE("due", "a.due_on, a.id"),
    DUE_LAST("-due", "a.due_on desc, a.id desc"),
    REFERENCE("reference", "a.number"),
    REFERENCE_LAST("-reference", "a.number desc"),
    TITLE("title", "a.title, a.id"),
    TITLE_LAST("-title", "a.title desc, a.id desc"),
    LEAD("lead", "a.lead_title, a.id"),
    LEAD_LAST("-lead", "a.lead_title desc, a.id desc"),
    STATUS("status", "a.status, a.due_on, a.id"),
    STATUS_LAST("-status", "a.status desc, a.due_on desc, a.id desc"),
    RATING("rating", ActionRatingSql.RATING_RANK + ", a.due_on, a.id"),
    RATING_LAST("-rating", ActionRatingSql.RATING_RANK + " desc, a.due_on, a.id");

    private final String key;
    private final String sql;

    ActionOrder(String key, String sql) {
        this.key = key;
        this.sql = sql;
    }

    static ActionOrder of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(key))
                .findFirst()
                .orElse(DUE);
    }

    /** What stands in the address. */
    String key() {
        return key;
    }

    /** What stands after <i>order by</i>. */
    String sql() {
        return sql;
    }
}
