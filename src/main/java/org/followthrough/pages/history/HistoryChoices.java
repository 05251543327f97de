package org.followthrough.pages.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the list of everything can be filtered by: of the administrator's organisations only. */
@Component
class HistoryChoices {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    HistoryChoices(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    List<Choice> people(Viewer viewer) {
        return chosen("history.all.anybody", """
                select n.id, n.name
                from person n
                where exists (select from membership m
                              where m.person_id = n.id and m.organisation_id = any(cast(:administered as uuid[])))
                order by n.name, n.id
                """, viewer);
    }

    List<Choice> plans(Viewer viewer) {
        return chosen("history.all.any-plan", """
                select p.id, p.name
                from plan p
                where exists (select from plan_organisation o
                              where o.plan_id = p.id and o.organisation_id = any(cast(:administered as uuid[])))
                order by p.name, p.id
                """, viewer);
    }

    List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(new Choice("", said("history.all.any-kind"))),
                        Arrays.stream(HistoryKind.values())
                                .map(kind -> new Choice(kind.name(), said("history.kind." + kind))))
                .toList();
    }

    List<Choice> events() {
        return Stream.of("", "INSERT", "UPDATE", "DELETE")
                .map(event -> new Choice(event, said("history.event." + (event.isEmpty() ? "any" : event))))
                .toList();
    }

    private List<Choice> chosen(String nothing, String sql, Viewer viewer) {
        List<Choice> rows = jdbc.sql(sql)
                .params(AdministratorsScope.parameters(viewer))
                .query((row, number) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
        return Stream.concat(Stream.of(new Choice("", said(nothing))), rows.stream())
                .toList();
    }

    private String said(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
