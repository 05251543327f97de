package org.followthrough.plans.views;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.plans.LeadRating;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the form of a council's view. */
@Component
class ViewWords {

    private final MessageSource messages;

    ViewWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    /** A rating by its name, as people say it; nothing for none. */
    String ofRating(@Nullable Object rating) {
        return rating == null || rating.toString().isEmpty() ? "" : of("plans.lead-rating." + rating);
    }

    List<Choice> ratings() {
        Stream<Choice> given = Stream.of(LeadRating.values())
                .map(rating -> new Choice(
                        rating.name(), of("plans.lead-rating." + rating), of("plans.lead-rating." + rating + ".hint")));
        return Stream.concat(Stream.of(new Choice("", of("plans.view.rating.none"))), given)
                .toList();
    }
}
