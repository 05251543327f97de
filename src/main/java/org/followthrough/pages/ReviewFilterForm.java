package org.followthrough.pages;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.assurance.ReviewFilter;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;

/** What somebody chooses to see only some of the requests that wait. */
record ReviewFilterForm(@Nullable String plan, @Nullable String theme) {

    ReviewFilter toFilter() {
        return ReviewFilter.of(plan, theme);
    }

    List<Choice> choices(List<Choice> these, String all) {
        return Stream.concat(Stream.of(new Choice("", all)), these.stream()).toList();
    }
}
