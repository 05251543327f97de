package org.followthrough.measures;

import org.followthrough.shared.Page;

/** The page asked for in an address, where anything may stand. */
final class PageNumber {

    private PageNumber() {}

    static int of(String asked) {
        return asked.matches("\\d{1,6}") ? Page.asked(Integer.parseInt(asked)) : 1;
    }
}
