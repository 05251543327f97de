package org.followthrough.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.AnotherApplication;
import org.followthrough.DatabaseForTests;
import org.followthrough.people.PersonId;
import org.followthrough.people.SignedIn;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.shelf.PaperShelf;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotPermitted;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Every paper of every plan of the demonstration story as the trust has it, and of some as each council has it: the plan of
 * both councils first, as all others say the same to the trust.
 */
final class StoryPapers implements AutoCloseable {

    static final String TRUST = "manager.trust";

    private static final int EVERY = 100;
    private static final int FEW = 1;
    private static final String PLANS = """
            select p.id
            from plan p
            where %s
            order by (select count(*) from plan_organisation po where po.plan_id = p.id) desc, p.name
            limit :most
            """.formatted(PlanScope.PLAN_SEEN);

    private final ConfigurableApplicationContext application;
    private final Papers papers;
    private final PaperShelf shelf;
    private final List<StoryPaper> made = new ArrayList<>();

    StoryPapers() {
        Map<String, Object> properties =
                new HashMap<>(DatabaseForTests.shared().another().properties());
        properties.put("server.port", "0");
        properties.put("followthrough.demonstration", "true");
        application = AnotherApplication.make()
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
        papers = application.getBean(Papers.class);
        shelf = application.getBean(PaperShelf.class);
        makeAllFor(TRUST, EVERY);
        makeAllFor("manager.north", FEW);
        makeAllFor("leader.west", FEW);
    }

    /** A paper that was made and kept. */
    record StoryPaper(String whose, PaperMaker maker, Viewer viewer, ReadablePaper paper) {

        boolean has(String ending) {
            return maker.forms().stream().anyMatch(form -> form.extension().equals(ending));
        }

        byte[] written(String ending) {
            return written(ending, paper);
        }

        private byte[] written(String ending, ReadablePaper said) {
            PaperForm<? super ReadablePaper> form = maker.forms().stream()
                    .filter(one -> one.extension().equals(ending))
                    .findFirst()
                    .orElseThrow();
            var out = new ByteArrayOutputStream();
            try {
                form.write(said, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        }

        @Override
        public String toString() {
            return maker.name() + " of " + paper.heading().plan().name() + ", as " + whose;
        }
    }

    List<StoryPaper> made() {
        return List.copyOf(made);
    }

    /** All papers of one plan that both councils see, as the trust and each council has them. */
    List<StoryPaper> ofOnePlan() {
        String plan = made.get(0).paper().heading().plan().name();
        return made.stream()
                .filter(paper -> paper.paper().heading().plan().name().equals(plan))
                .toList();
    }

    /** What a form writes of what was kept. */
    byte[] writtenAgain(StoryPaper paper, String ending) {
        UUID snapshot = paper.paper().heading().making().snapshot();
        return paper.written(ending, shelf.take(snapshot, paper.viewer()));
    }

    @Override
    public void close() {
        application.close();
    }

    private void makeAllFor(String username, int most) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        var person = new PersonId(jdbc.sql("select id from person where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
        Viewer viewer = application.getBean(Viewers.class).of(person).orElseThrow();
        List<PlanId> plans =
                jdbc.sql(PLANS).params(viewer.scope()).param("most", most).query(UUID.class).list().stream()
                        .map(PlanId::new)
                        .toList();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(person)));
        try {
            plans.forEach(plan -> papers.all().forEach(maker -> make(maker, plan, username, viewer)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void make(PaperMaker maker, PlanId plan, String username, Viewer viewer) {
        try {
            application.getBean(PlanScope.class).require("take it", plan, maker.roles(), viewer);
        } catch (NotPermitted others) {
            return;
        }
        var request = new PaperRequest(Ids.next(), plan, viewer.today(), null, false, ActionFilter.NONE, viewer);
        var paper = papers.makeToKeep(maker, request, viewer.today());
        shelf.put(maker.name(), request, paper);
        made.add(new StoryPaper(username, maker, viewer, paper.paper()));
    }
}
