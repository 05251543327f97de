package org.followthrough.plans;

import org.followthrough.shared.Page;

/** The page asked for in an address, where anything may stand. */
public final class PageNumber {

    private PageNumber() {}

    /** The page asked for; the first where the words are no number. */
    public static int of(String asked) {
        return asked.matches("\\d{1,6}") ? Page.asked(Integer.parseInt(asked)) : 1;
    }
}
