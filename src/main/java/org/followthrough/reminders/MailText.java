package org.followthrough.reminders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it becomes plain text and HTML.
 *
 * @param sections one for each kind of need
 * @param foot why it came and how to choose otherwise
 */
record MailText(
        String subject,
        String greeting,
        String opening,
        List<Section> sections,
        Link home,
        String foot,
        @Nullable Link choice) {

    /**
     * The needs of one kind.
     *
     * @param more a sentence about those left out, null when there are none
     */
    record Section(
            String heading, List<Item> items, @Nullable String more) {}

    /** One need: what it is about, why, and where to go. */
    record Item(String name, String why, String address) {}

    record Link(String words, String address) {}

    /** As text, for readers without HTML. */
    String plain() {
        StringBuilder text = new StringBuilder()
                .append(greeting)
                .append("\n\n")
                .append(opening)
                .append('\n');
        for (Section section : sections) {
            text.append("\n\n").append(section.heading()).append('\n');
            for (Item item : section.items()) {
                text.append("\n* ").append(item.name()).append("\n  ").append(item.why());
                text.append("\n  ").append(item.address()).append('\n');
            }
            if (section.more() != null) {
                text.append('\n').append(section.more()).append('\n');
            }
        }
        text.append("\n\n")
                .append(home.words())
                .append(":\n")
                .append(home.address())
                .append("\n\n--\n")
                .append(foot);
        if (choice != null) {
            text.append('\n').append(choice.words()).append(": ").append(choice.address());
        }
        return text.append('\n').toString();
    }
}
