package org.followthrough.plans.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and links around a list of actions: what its filter offers, what is in force, and the addresses that sort it. */
@Component
class ActionListPages {

    private static final List<String> COLUMNS = List.of("reference", "title", "lead", "due", "rating", "status");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;

    ActionListPages(MessageSource messages) {
        this.messages = messages;
    }

    ActionListPage of(ActionList list, ActionFilter filter, Viewer viewer) {
        String address = ActionLists.address(list.plan());
        Map<String, List<Choice>> choices = choices(Map.of(
                "theme", list.themes(),
                "lead", leads(list, viewer),
                "recommendation", list.recommendations(),
                "inspection", list.inspections()));
        return new ActionListPage(
                address,
                filter.query(),
                filter.order().key(),
                COLUMNS.stream().map(column -> heading(column, address, filter)).toList(),
                tags(filter, address, choices),
                offered("theme", choices),
                offered("rating", choices),
                offered("status", choices),
                offered("lead", choices),
                offered("due", choices),
                offered("recommendation", choices),
                offered("inspection", choices),
                List.of(new Choice("", word("plans.filter.any")), new Choice("yes", word("plans.filter.stale.yes"))),
                filter.notUnderstood().stream()
                        .map(name -> word("plans.filter." + name))
                        .toList());
    }

    /** What narrows a list, each with its label: <i>Theme: Housing</i>. */
    List<String> narrowedBy(ActionFilter filter, Map<String, List<Choice>> offered) {
        return tags(filter, "", choices(offered)).stream()
                .map(tag -> word("plans.filter.said", tag.label(), tag.value()))
                .toList();
    }

    /** What a plan offers, with what every plan does. */
    private Map<String, List<Choice>> choices(Map<String, List<Choice>> offered) {
        Map<String, List<Choice>> choices = new HashMap<>(offered);
        choices.put("rating", named("components.rating.", Stream.of(Rating.values())));
        choices.put("status", statuses());
        choices.put("due", named("plans.filter.due.", Stream.of(ActionFilter.Due.values())));
        return choices;
    }

    private List<ActionListPage.Tag> tags(ActionFilter filter, String address, Map<String, List<Choice>> choices) {
        return filter.inForce().entrySet().stream()
                .map(given -> new ActionListPage.Tag(
                        word("plans.filter." + given.getKey()),
                        value(given.getKey(), given.getValue(), choices.getOrDefault(given.getKey(), List.of())),
                        address + filter.queryWithout(given.getKey())))
                .toList();
    }

    private String value(String parameter, String value, List<Choice> choices) {
        return switch (parameter) {
            case "q" -> word("plans.filter.quoted", value);
            case "from", "to" -> DAY.format(LocalDate.parse(value));
            case "stale" -> word("plans.filter.stale.yes");
            default ->
                choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElseGet(() -> word("plans.filter.not-here"));
        };
    }

    private ActionListPage.Heading heading(String column, String address, ActionFilter filter) {
        String other = filter.order().key().equals(column) ? "-" + column : column;
        return new ActionListPage.Heading(column, word("plans.column." + column), address + filter.query(other));
    }

    /** The role titles, after the viewer themself. */
    private List<Choice> leads(ActionList list, Viewer viewer) {
        return Stream.concat(
                        Stream.of(new Choice(viewer.id().toString(), word("plans.filter.lead.me"))),
                        list.leads().stream())
                .toList();
    }

    private List<Choice> statuses() {
        return Stream.concat(
                        Stream.of(new Choice(ActionFilter.ALL_OPEN, word("plans.filter.status.open"))),
                        named("components.status.", Stream.of(ActionStatus.values())).stream())
                .toList();
    }

    private List<Choice> named(String prefix, Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> new Choice(constant.name(), word(prefix + constant.name())))
                .toList();
    }

    private List<Choice> offered(String parameter, Map<String, List<Choice>> choices) {
        return Stream.concat(
                        Stream.of(new Choice("", word("plans.filter.any"))),
                        choices.getOrDefault(parameter, List.of()).stream())
                .toList();
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
