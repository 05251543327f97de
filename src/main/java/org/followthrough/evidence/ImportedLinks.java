package org.followthrough.evidence;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.KeepsImportedLinks;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes evidence of the links that a spreadsheet has beside its actions. */
@Component
class ImportedLinks implements KeepsImportedLinks {

    private static final int LONGEST_TITLE = 200;

    private final EvidenceManagement evidence;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ImportedLinks(EvidenceManagement evidence, JdbcClient jdbc, MessageSource messages) {
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public Map<ActionId, Set<String>> linksOf(PlanId plan, Viewer viewer) {
        return jdbc
                .sql(
                        "select a.action_id, a.link from evidence_version a where a.plan_id = :plan and a.link is not null and "
                                + PlanScope.ROW_SEEN)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new Linked(new ActionId(row.getObject("action_id", UUID.class)), row.getString("link")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Linked::action, Collectors.mapping(Linked::link, Collectors.toUnmodifiableSet())));
    }

    @Override
    public void keep(ActionId action, URI link, String source, Viewer viewer) {
        String place = link.getHost() + (link.getPath() == null ? "" : link.getPath());
        String title = place.length() > LONGEST_TITLE ? place.substring(0, LONGEST_TITLE) : place;
        String shows = messages.getMessage("evidence.imported.shows", new Object[] {source}, Locale.UK);
        evidence.add(
                action, new NewEvidence(title, shows, Proof.ACTIVITY, viewer.today()), new Source.Link(link), viewer);
    }

    private record Linked(ActionId action, String link) {}
}
