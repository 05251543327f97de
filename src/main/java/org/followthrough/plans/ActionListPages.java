package org.followthrough.plans;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and links around the list of actions: what its filter offers, and the addresses that sort it. */
@Component
class ActionListPages {

    private static final List<String> COLUMNS = List.of("reference", "title", "lead", "due", "rating", "status");

    private final MessageSource messages;

    ActionListPages(MessageSource messages) {
        this.messages = messages;
    }

    ActionListPage of(ActionList list, ActionFilter filter) {
        String address = "/plans/" + list.plan() + "/actions";
        return new ActionListPage(
                filter.order().key(),
                COLUMNS.stream().map(column -> heading(column, address, filter)).toList(),
                anyAnd(list.themes()),
                anyAnd(named("components.rating.", Stream.of(Rating.values()))),
                anyAnd(statuses()),
                anyAnd(list.leads()),
                anyAnd(named("plans.filter.due.", Stream.of(ActionFilter.Due.values()))),
                anyAnd(list.recommendations()),
                filter.notUnderstood().stream()
                        .map(name -> word("plans.filter." + name))
                        .toList());
    }

    private ActionListPage.Heading heading(String column, String address, ActionFilter filter) {
        String other = filter.order().key().equals(column) ? "-" + column : column;
        return new ActionListPage.Heading(column, word("plans.column." + column), address + filter.query(other));
    }

    private List<Choice> statuses() {
        return Stream.concat(
                        Stream.of(new Choice("OPEN", word("plans.filter.status.open"))),
                        named("components.status.", Stream.of(ActionStatus.values())).stream())
                .toList();
    }

    private List<Choice> named(String prefix, Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> new Choice(constant.name(), word(prefix + constant.name())))
                .toList();
    }

    private List<Choice> anyAnd(List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", word("plans.filter.any"))), choices.stream())
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
