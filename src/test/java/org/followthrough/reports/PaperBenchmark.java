package org.followthrough.reports;

import java.io.OutputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.followthrough.Followthrough;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.ReadablePaper;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prints how long each paper of the demonstration's largest plan takes to read, and to write in each of its forms. */
final class PaperBenchmark {

    private static final int WARM_UP = 5;
    private static final int RUNS = 5;
    private static final String LARGEST_PLAN =
            "select plan_id from action group by plan_id order by count(*) desc limit 1";
    private static final String LEADER = """
            select m.person_id
            from membership m
            join plan_organisation po on po.organisation_id = m.organisation_id and po.plan_id = :plan
            where m.role = 'LEADER'
            limit 1
            """;

    private final ConfigurableApplicationContext application;
    private final Papers papers;
    private final PlanId plan;
    private final Viewer viewer;

    private PaperBenchmark(ConfigurableApplicationContext application) {
        this.application = application;
        this.papers = application.getBean(Papers.class);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        this.plan = new PlanId(jdbc.sql(LARGEST_PLAN).query(UUID.class).single());
        var leader = new PersonId(
                jdbc.sql(LEADER).param("plan", plan.id()).query(UUID.class).single());
        this.viewer = application.getBean(Viewers.class).of(leader).orElseThrow();
        long actions = jdbc.sql("select count(*) from action where plan_id = :plan")
                .param("plan", plan.id())
                .query(Long.class)
                .single();
        System.out.println("Papers of a plan of " + actions + " actions; the quickest of " + RUNS + " runs");
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("paper-benchmark");
        var benchmark = new PaperBenchmark(SpringApplication.run(
                Followthrough.class,
                "--followthrough.demonstration=true",
                "--server.port=0",
                "--followthrough.data-directory=" + folder));
        for (PaperMaker maker : benchmark.papers.all()) {
            benchmark.time(maker);
        }
        benchmark.application.close();
    }

    private void time(PaperMaker maker) throws Exception {
        System.out.printf("%-20s read %6.0f ms%n", maker.name(), quickest(() -> paper(maker)));
        ReadablePaper paper = paper(maker);
        for (var form : maker.forms()) {
            System.out.printf(
                    "%-20s %-5s %5.0f ms%n",
                    maker.name(), form.extension(), quickest(() -> form.write(paper, OutputStream.nullOutputStream())));
        }
    }

    private ReadablePaper paper(PaperMaker maker) {
        var asked = new PaperAsked(plan.toString(), null, null, null, null, null);
        return papers.make(maker, asked.request(ActionFilter.NONE, viewer), viewer.today());
    }

    private static double quickest(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long begun = System.nanoTime();
            work.run();
            best = run < WARM_UP ? best : Math.min(best, (System.nanoTime() - begun) / 1e6);
        }
        return best;
    }

    private interface Work {
        void run() throws Exception;
    }
}
