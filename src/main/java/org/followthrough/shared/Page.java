package org.followthrough.shared;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list that the database cut.
 *
 * @param rows the rows of this page
 * @param number which page, from 1
 * @param size how many rows a page holds at most
 * @param total how many rows the whole list has
 * @param address path and query of the list without its page, for the links to other pages
 */
public record Page<T>(List<T> rows, int number, int size, long total, String address) {

    /** How many rows a list shows on a page. */
    public static final int USUAL_SIZE = 25;

    private static final int LAST_PAGE = 100_000;

    /** The page asked for in an address, where anything that is no page number means the first. */
    public static int asked(int page) {
        return Math.min(Math.max(page, 1), LAST_PAGE);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Position of the first row of this page in the whole list, from 1; 0 when the list is empty. */
    public long first() {
        return rows.isEmpty() ? 0 : (long) (number - 1) * size + 1;
    }

    /** Position of the last row of this page in the whole list. */
    public long last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The address of another page of the same list. */
    public String href(int page) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
