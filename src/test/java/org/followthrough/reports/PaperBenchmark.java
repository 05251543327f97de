package org.followthrough.reports;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.Followthrough;
import org.followthrough.Timings;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.shelf.PaperShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints how long each paper of the demonstration's largest plan, grown to 60 actions, takes in each of its forms, once the machine is
 * warm: to read the plan, to keep the paper and to write the file. Arguments: a folder of data that has the demonstration already, so that it
 * is not loaded anew; and names of papers, if not all are wanted. How to run it and what it printed: {@code docs/speed.md}.
 */
final class PaperBenchmark {

    private static final int ACTIONS = 60;
    private static final int WARM_UP = 5;
    private static final int RUNS = 5;
    private static final int MOST = 2_000;
    private static final int MOST_HIGHLIGHT = 1_000;
    private static final int DAYS_AGO = 90;
    private static final String LARGEST_PLAN =
            "select plan_id from action group by plan_id order by count(*) desc, plan_id limit 1";
    private static final String LEADER = """
            select m.person_id
            from membership m
            join plan_organisation po on po.organisation_id = m.organisation_id and po.plan_id = :plan
            where m.role = 'LEADER'
            order by m.person_id
            limit 1
            """;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Papers papers;
    private final PaperShelf shelf;
    private final PlanId plan;
    private final Viewer viewer;

    private PaperBenchmark(ConfigurableApplicationContext application) {
        this.papers = application.getBean(Papers.class);
        this.shelf = application.getBean(PaperShelf.class);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        this.plan = new PlanId(jdbc.sql(LARGEST_PLAN).query(UUID.class).single());
        var leader = new PersonId(
                jdbc.sql(LEADER).param("plan", plan.id()).query(UUID.class).single());
        this.viewer = application.getBean(Viewers.class).of(leader).orElseThrow();
        new LargerPlan(jdbc, application.getBean(TransactionTemplate.class)).grow(plan, ACTIONS);
        long actions = jdbc.sql("select count(*) from action where plan_id = :plan")
                .param("plan", plan.id())
                .query(Long.class)
                .single();
        System.out.printf(
                "%nEach paper of a plan of %d actions; milliseconds, the middle one of %d runs after %d to get warm%n%s%n%n",
                actions, RUNS, WARM_UP, Timings.machine());
    }

    public static void main(String[] arguments) throws Exception {
        String folder = arguments.length > 0
                ? arguments[0]
                : Files.createTempDirectory("paper-benchmark").toString();
        try (var application = SpringApplication.run(
                Followthrough.class,
                "--followthrough.demonstration=true",
                "--followthrough.jobs=false",
                "--server.port=0",
                "--followthrough.data-directory=" + folder)) {
            new PaperBenchmark(application).run(arguments);
        }
    }

    private void run(String[] arguments) throws Exception {
        System.out.printf(
                "%-18s %-5s %6s %6s %6s %6s %8s %10s %6s%n",
                "paper", "form", "read", "keep", "write", "whole", "slowest", "processor", "most");
        LocalDate past = viewer.today().minusDays(DAYS_AGO);
        for (PaperMaker maker : papers.all()) {
            if (arguments.length < 2 || String.join(" ", arguments).contains(maker.name())) {
                for (var form : maker.forms()) {
                    time(maker, form, null);
                }
                time(maker, maker.forms().get(0), past);
            }
        }
        System.out.printf(
                "%nread: the plan, in one transaction. keep: the model, to be had again. past: as at %s%n", past);
        System.out.printf("processor: time of one processor in this application; less than the whole is waiting%n");
    }

    private void time(PaperMaker maker, PaperForm<? super ReadablePaper> form, @Nullable LocalDate asAt)
            throws Exception {
        var read = new Timings();
        var keep = new Timings();
        var write = new Timings();
        var whole = new Timings();
        var processor = new Timings();
        for (int run = -WARM_UP; run < RUNS; run++) {
            long computed = PROCESSOR.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            var asked = new PaperAsked(plan.toString(), asAt == null ? null : asAt.toString(), null, null, null, null);
            var request = asked.request(ActionFilter.NONE, viewer);
            var made = papers.makeToKeep(maker, request, viewer.today());
            long wasRead = System.nanoTime();
            shelf.put(maker.name(), request, made);
            long kept = System.nanoTime();
            form.write(made.paper(), OutputStream.nullOutputStream());
            long written = System.nanoTime();
            if (run >= 0) {
                read.add(wasRead - begun);
                keep.add(kept - wasRead);
                write.add(written - kept);
                whole.add(written - begun);
                processor.add(PROCESSOR.getCurrentThreadCpuTime() - computed);
            }
        }
        int most = maker.name().equals("highlight-report") ? MOST_HIGHLIGHT : MOST;
        System.out.printf(
                "%-18s %-5s %6.0f %6.0f %6.0f %6.0f %8.0f %10.0f %6d %s%n",
                maker.name(),
                asAt == null ? form.extension() : "past",
                read.middle(),
                keep.middle(),
                write.middle(),
                whole.middle(),
                whole.most(),
                processor.middle(),
                most,
                whole.middle() > most ? "TOO LONG" : "");
    }
}
