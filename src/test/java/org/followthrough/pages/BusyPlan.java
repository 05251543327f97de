package org.followthrough.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.followthrough.DatabaseForTests;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.NewFinding;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.NewInspection;
import org.followthrough.inspections.NewLetter;
import org.followthrough.letters.LetterDraftId;
import org.followthrough.letters.LetterManagement;
import org.followthrough.people.Viewer;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan with as many actions as asked, each with an update, a piece of evidence and two recommendations. */
final class BusyPlan {

    private static final LocalDate FIRST_VISIT = LocalDate.of(2024, 10, 1);
    private static final int SENTENCES = 40;
    private static final int RECOMMENDATIONS = 10;
    private static final int OTHERS = 6;

    final Story story;
    private final Map<String, Object> things = new HashMap<>();
    private final World world;
    private final BeanFactory beans;
    private final JdbcClient jdbc;

    BusyPlan(BeanFactory beans, int actions) throws Exception {
        this.beans = beans;
        this.world = beans.getBean(World.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.story = world.northamptonshire();
        InspectionId inspection = inspections();
        PlanId plan = plans(inspection);
        things.put("inspection", inspection);
        things.put("plan", plan);
        LetterDraftId draft = draft();
        things.put("letter", draft);
        things.put(
                "sentence",
                one("select id from draft_item where draft_id = :of and part = 'FINDING' limit 1", draft.id()));
        things.put("person", story.officerNorth());
        things.put("organisation", story.north());
        share(plan);
        fill(plan, actions);
        things.put(
                "recommendation",
                one("select id from recommendation where inspection_id = :of limit 1", inspection.id()));
        things.put("action", one("select id from action where plan_id = :of and number = 1", plan.id()));
        things.put("waiting", one("select id from action where plan_id = :of and number = 2", plan.id()));
        things.put("milestone", one("select id from milestone where action_id = :of limit 1", action(1)));
        things.put("extension", one("select id from extension where action_id = :of and decision is null", action(2)));
        things.put("measure", one("select id from measure where plan_id = :of order by name limit 1", plan.id()));
        things.put(
                "reading",
                one(
                        "select r.id from reading r join measure m on m.id = r.measure_id where m.plan_id = :of order by m.name limit 1",
                        plan.id()));
        things.put("import", spreadsheet(plan, actions));
        things.put(
                "asked", one("select id from evidence where plan_id = :of and state = 'REQUESTED' limit 1", plan.id()));
        things.put(
                "evidence",
                one("select id from evidence where plan_id = :of and state = 'RECEIVED' limit 1", plan.id()));
    }

    /** The address with the names in braces filled. */
    String filled(String address) {
        String filled = address;
        for (Map.Entry<String, Object> thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue().toString());
        }
        return filled;
    }

    private InspectionId inspections() {
        InspectionId first = inspection(0);
        List<InspectionId> others =
                IntStream.rangeClosed(1, OTHERS).mapToObj(this::inspection).toList();
        things.put("later", others.get(OTHERS - 1));
        String letter = String.join(
                " ", IntStream.range(0, SENTENCES).mapToObj(BusyPlan::sentence).toList());
        List<NewFinding> findings = IntStream.range(0, SENTENCES)
                .mapToObj(number -> finding(number, letter))
                .toList();
        List<NewRecommendation> recommendations = IntStream.range(0, RECOMMENDATIONS)
                .mapToObj(number -> recommendation(findings.get(number), number))
                .toList();
        for (InspectionId inspection : List.of(first, others.get(OTHERS - 1))) {
            byOfficer(officer -> {
                beans.getBean(InspectionManagement.class)
                        .keepLetter(inspection, new NewLetter(letter, null, null, null), officer);
                beans.getBean(FindingManagement.class).accept(inspection, findings, recommendations, officer);
                return inspection;
            });
        }
        return first;
    }

    private InspectionId inspection(int number) {
        var framework = beans.getBean(FrameworkDirectory.class).all().get(0).id();
        LocalDate day = FIRST_VISIT.plusMonths(number);
        return byOfficer(officer -> beans.getBean(InspectionManagement.class)
                .record(
                        new NewInspection(
                                framework,
                                InspectionKind.FOCUSED_VISIT,
                                List.of(story.north()),
                                "Visit " + number,
                                day,
                                day.plusDays(1),
                                null,
                                null,
                                null,
                                List.of("An Inspector"),
                                Confidentiality.OPEN,
                                List.of()),
                        officer));
    }

    private PlanId plans(InspectionId inspection) {
        IntStream.rangeClosed(1, OTHERS).forEach(number -> plan("Other plan " + number, inspection));
        return plan("Plan", inspection);
    }

    private PlanId plan(String name, InspectionId inspection) {
        return byOfficer(officer -> beans.getBean(PlanManagement.class)
                .make(
                        new NewPlan(
                                name + " " + story.mark(),
                                "Director",
                                "Improvement board",
                                42,
                                List.of(story.north()),
                                List.of(inspection),
                                List.of(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 2, 4))),
                        officer));
    }

    private LetterDraftId draft() throws Exception {
        String words = new ClassPathResource("demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt")
                .getContentAsString(StandardCharsets.UTF_8);
        return byOfficer(officer -> beans.getBean(LetterManagement.class).putIn(words, null, officer));
    }

    /** By SQL, as a thousand actions one by one would take minutes. */
    private void fill(PlanId plan, int actions) {
        for (String sql : BusyPlanRows.IN_ORDER) {
            jdbc.sql(sql)
                    .param("plan", plan.id())
                    .param("actions", actions)
                    .param("officer", story.officerNorth().id())
                    .param("manager", story.managerTrust().id())
                    .update();
        }
        // What the server would find out by itself within a minute; until then it takes a large plan for an empty one.
        JdbcClient.create(DatabaseForTests.shared().owner()).sql("analyze").update();
    }

    /** A spreadsheet with a row for every action, most of which it would change. */
    private UUID spreadsheet(PlanId plan, int actions) {
        UUID spreadsheet = Ids.next();
        jdbc.sql("""
                        insert into plan_import (id, version, plan_id, file_name, sheet, heading_row, fields, put_in_by, put_in_at)
                        values (?, 0, ?, 'plan.csv', 0, 1, array['REFERENCE', 'TITLE'], ?, timestamptz '2026-01-01')
                        """).params(spreadsheet, plan.id(), story.officerNorth().id()).update();
        StringBuilder lines = new StringBuilder("S\twhole\tPlan\nR\t1\tbaReference\tbaTitle\n");
        IntStream.rangeClosed(1, actions)
                .forEach(row -> lines.append("R\t%d\tbaA%d\tbaTitle %d\n".formatted(row + 1, row, row)));
        jdbc.sql("insert into plan_import_cells (import_id, cells) values (?, ?)")
                .params(spreadsheet, lines.toString())
                .update();
        return spreadsheet;
    }

    private <T> T byOfficer(Function<Viewer, T> work) {
        return world.acting(story.officerNorth(), () -> work.apply(world.viewer(story.officerNorth())));
    }

    /** With the council next door, so that its actions are shared and councils have views of them. */
    private void share(PlanId plan) {
        jdbc.sql("insert into plan_organisation (plan_id, organisation_id) values (:plan, :west)")
                .param("plan", plan.id())
                .param("west", story.west().id())
                .update();
        things.put("council", story.north());
        things.put(
                "local",
                byOfficer(officer -> beans.getBean(LocalRecommendationManagement.class)
                        .note(
                                new NewLocalRecommendation(
                                        story.north(),
                                        LocalSource.AUDIT,
                                        "Audit",
                                        FIRST_VISIT,
                                        "Review in time",
                                        null,
                                        null),
                                officer)));
    }

    private UUID action(int number) {
        return (UUID) Objects.requireNonNull(things.get(number == 1 ? "action" : "waiting"));
    }

    private UUID one(String sql, UUID of) {
        return jdbc.sql(sql).param("of", of).query(UUID.class).single();
    }

    private static NewFinding finding(int number, String letter) {
        String words = sentence(number);
        int start = letter.indexOf(words);
        FindingType type = number % 2 == 0 ? FindingType.NEEDS_IMPROVEMENT : FindingType.STRENGTH;
        return new NewFinding("Section " + number % 4, null, words, start, start + words.length(), type);
    }

    private static NewRecommendation recommendation(NewFinding behind, int number) {
        return new NewRecommendation(
                RecommendationKind.AREA_FOR_IMPROVEMENT,
                behind.words(),
                behind.start(),
                behind.end(),
                null,
                null,
                List.of(number));
    }

    private static String sentence(int number) {
        return "Sentence " + (100 + number) + " says that care leavers wait for a home.";
    }
}
