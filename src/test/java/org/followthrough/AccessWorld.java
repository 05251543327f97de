package org.followthrough;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.questions.NewQuestion;
import org.followthrough.assurance.questions.QuestionManagement;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.findings.RecommendationId;
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
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.plans.versions.PlanVersionManagement;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.shelf.MadePaper;
import org.followthrough.reports.shelf.PaperReaches;
import org.followthrough.reports.shelf.PaperShelf;
import org.followthrough.shared.Ids;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One thing of each kind in one council, for walking every address. A variable of an address is filled by the words before
 * it and its name: {@code /actions/{id}} is the action. A module that brings a new kind of thing adds it here.
 */
class AccessWorld {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::[^}]*)?}");

    final List<PersonId> right = new ArrayList<>();
    final List<PersonId> elsewhere = new ArrayList<>();
    private final Map<String, Object> things = new HashMap<>();
    private final BeanFactory beans;
    private final World world;
    private final JdbcClient jdbc;

    AccessWorld(BeanFactory beans) {
        this.beans = beans;
        this.world = beans.getBean(World.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        Story story = world.northamptonshire();
        for (Role role : Role.values()) {
            right.add(world.person(role + " right " + story.mark(), role, story.north()));
            elsewhere.add(world.person(role + " elsewhere " + story.mark(), role, story.west()));
        }
        makePeople(story);
        InspectionId inspection = makeInspection(
                story, beans.getBean(FrameworkDirectory.class), beans.getBean(InspectionManagement.class));
        things.put("/recommendations/id", local(story, beans.getBean(LocalRecommendationManagement.class)));
        makeWork(story, inspection, beans.getBean(PlanManagement.class), beans.getBean(ActionManagement.class));
        askForSignOff(story, beans);
        ask(right.get(List.of(Role.values()).indexOf(Role.BOARD_MEMBER)));
        putLetterIn(right.get(0), beans.getBean(LetterManagement.class));
        putSpreadsheetIn(right.get(0));
        tellThePublic(story);
    }

    /** The address with every variable filled. */
    String filled(String pattern) {
        Object whole = things.get(pattern);
        return whole == null ? byVariable(pattern) : whole.toString();
    }

    private String byVariable(String pattern) {
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder address = new StringBuilder();
        while (variable.find()) {
            String key = pattern.substring(0, variable.start()).replaceAll("\\{[^}]*}/", "") + variable.group(1);
            Object thing = things.get(key);
            if (thing == null) {
                throw new IllegalStateException("AccessWorld has nothing for " + key + " in " + pattern);
            }
            variable.appendReplacement(address, Matcher.quoteReplacement(thing.toString()));
        }
        return variable.appendTail(address).toString();
    }

    /** A local one is answered by actions as any other, and has pages of its own besides. */
    private RecommendationId local(Story story, LocalRecommendationManagement locals) {
        return world.acting(
                story.officerNorth(),
                () -> locals.note(
                        new NewLocalRecommendation(
                                story.north(), LocalSource.AUDIT, "Audit", DAY, "Review plans in time", null, null),
                        world.viewer(story.officerNorth())));
    }

    private void makePeople(Story story) {
        PersonId person = world.person("Somebody " + story.mark(), Role.OFFICER, story.north());
        things.put("/admin/people/id", person);
        things.put(
                "/admin/people/memberships/membership",
                jdbc.sql("select id from membership where person_id = :person")
                        .param("person", person.id())
                        .query(UUID.class)
                        .single());
        things.put("/admin/organisations/id", story.north());
        things.put("/demonstration/letters/file", "2024-10-north-northamptonshire-focused-visit.pdf");
        things.put("/sign-in/links/token", link(person));
        things.put("/sign-in/first/token", "any");
        things.put("/calendar/token", calendar(person));
        things.put("/demonstration/mail/id", Ids.next());
    }

    private InspectionId makeInspection(Story story, FrameworkDirectory frameworks, InspectionManagement inspections) {
        InspectionId inspection = world.acting(
                story.officerNorth(),
                () -> inspections.record(
                        new NewInspection(
                                frameworks.all().get(0).id(),
                                InspectionKind.FOCUSED_VISIT,
                                List.of(story.north()),
                                "Focused visit",
                                DAY,
                                DAY.plusDays(1),
                                null,
                                null,
                                null,
                                List.of("An Inspector"),
                                Confidentiality.OPEN,
                                List.of()),
                        world.viewer(story.officerNorth())));
        world.acting(story.officerNorth(), () -> {
            inspections.keepLetter(
                    inspection,
                    new NewLetter("Dear director. Care leavers wait for housing.", null, null, null),
                    world.viewer(story.officerNorth()));
            return inspection;
        });
        things.put("/inspections/id", inspection);
        things.put("/inspections/readers/person", story.officerNorth());
        recommendation(inspection, story.north(), story.mark());
        return inspection;
    }

    private void makeWork(Story story, InspectionId inspection, PlanManagement plans, ActionManagement actions) {
        PlanId plan = world.acting(
                story.officerNorth(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                null,
                                null,
                                42,
                                List.of(story.north()),
                                List.of(inspection),
                                List.of()),
                        world.viewer(story.officerNorth())));
        ActionId action = world.acting(
                story.officerNorth(),
                () -> actions.plan(
                        plan,
                        new NewAction(
                                "Agree a joint protocol",
                                "Young people keep their homes",
                                "The protocol and what young people say",
                                null,
                                "Housing lead",
                                null,
                                null,
                                null,
                                DAY.plusMonths(6),
                                List.of((RecommendationId) things.get("/recommendations/id")),
                                null,
                                null),
                        world.viewer(story.officerNorth())));
        share(plan, story);
        things.put("/plans/id", plan);
        things.put("/calendar/plans/plan", plan);
        things.put("/actions/id", action);
        markAsErased(plan, action, story.officerNorth());
        things.put("/actions/sign-off-requests/request", Ids.next());
        things.put("/reports/{name:[a-z-]+}", "/reports/action-plan?plan=" + plan);
        things.put("/reports/{name}.{ending}", "/reports/action-plan.csv?plan=" + plan);
        things.put("/reports/made/{snapshot}.ending", "csv");
        things.put("/reports/made/snapshot", makePaper("action-plan", plan, story.officerNorth()));
        things.put("/reports/packs/snapshot", makePaper("inspection-pack", plan, right.get(0)));
        things.put("/saved-papers/id", savePaper(plan, story.officerNorth()));
        things.put("/admin/house-style/organisation", story.north());
        things.put("/plans/actions.ending", "csv");
        things.put("/actions.ending", "xlsx");
        keepFilter(right.get(0));
        makeEvidence(action, story.officerNorth());
        makeMeasure(plan, story.officerNorth());
        makeSteps(plan, action, story);
    }

    /** With a council that is neither the right one nor elsewhere, so that there are views of councils. */
    private void share(PlanId plan, Story story) {
        OrganisationId east =
                world.organisation(OrganisationKind.LOCAL_AUTHORITY, "East " + story.mark(), "E" + story.mark());
        jdbc.sql("insert into plan_organisation (plan_id, organisation_id) values (:plan, :east)")
                .param("plan", plan.id())
                .param("east", east.id())
                .update();
        things.put("/actions/views/organisation", story.north());
    }

    private void makeSteps(PlanId plan, ActionId action, Story story) {
        Viewer manager = world.viewer(story.managerTrust());
        Viewer officer = world.viewer(story.officerNorth());
        world.acting(
                story.managerTrust(),
                () -> beans.getBean(PlanVersionManagement.class).freeze(plan, "Submitted", manager));
        things.put(
                "/milestones/id",
                world.acting(
                        story.officerNorth(),
                        () -> beans.getBean(MilestoneManagement.class)
                                .add(action, new NewMilestone("First draft", DAY.plusMonths(1)), officer)));
        things.put(
                "/actions/extensions/extension",
                world.acting(
                        story.officerNorth(),
                        () -> beans.getBean(ExtensionManagement.class)
                                .ask(action, new NewExtension(DAY.plusMonths(9), "The landlord is slow"), officer)));
    }

    /** Something that relied on what was erased, as far as its pages need it. */
    private void markAsErased(PlanId plan, ActionId action, PersonId by) {
        UUID erasure = Ids.next();
        UUID mark = Ids.next();
        jdbc.sql("""
                        insert into erasure (id, kind, organisation_ids, reason, erased_by, erased_at)
                        select ?, 'WORDS', array_agg(o.organisation_id), 'A name', ?, timestamptz '2026-01-01'
                        from plan_organisation o where o.plan_id = ?
                        """).params(erasure, by.id(), plan.id()).update();
        jdbc.sql("""
                        insert into erasure_mark (id, version, erasure_id, thing_id, plan_id, kind, row_id)
                        values (?, 0, ?, ?, ?, 'SIGN_OFF_REQUEST', ?)
                        """).params(mark, erasure, action.id(), plan.id(), action.id()).update();
        things.put("/erasure-marks/id", mark);
    }

    private void makeMeasure(PlanId plan, PersonId by) {
        UUID measure = Ids.next();
        UUID reading = Ids.next();
        jdbc.sql("""
                        insert into measure (id, version, plan_id, name, unit, better, read_every, defined_by, defined_at)
                        values (?, 0, ?, 'Young people waiting', 'COUNT', 'DOWN', 'MONTHLY', ?, timestamptz '2026-01-01')
                        """).params(measure, plan.id(), by.id()).update();
        jdbc.sql("""
                        insert into reading (id, version, measure_id, plan_id, read_on, value, recorded_by, recorded_at)
                        values (?, 0, ?, ?, date '2026-01-01', 12, ?, timestamptz '2026-01-01')
                        """).params(reading, measure, plan.id(), by.id()).update();
        things.put("/measures/id", measure);
        things.put("/measures/readings/reading", reading);
    }

    private UUID makePaper(String name, PlanId plan, PersonId officer) {
        var request = new PaperRequest(Ids.next(), plan, DAY, null, false, ActionFilter.NONE, world.viewer(officer));
        PaperHeading heading = beans.getBean(PaperHeadings.class).of("Action plan", request);
        PaperTable<PaperTable.Row> table = PaperTable.ofRows(
                "Actions",
                List.of("Title"),
                List.of(PaperTable.Width.WIDE),
                List.of(new PaperTable.Row(List.of("A1"))));
        world.acting(officer, () -> {
            beans.getBean(PaperShelf.class)
                    .put(
                            name,
                            request,
                            new MadePaper(
                                    ReadablePaper.of(heading, List.of(), List.of(table)),
                                    beans.getBean(PaperReaches.class).of(request)));
            return plan;
        });
        return request.snapshot();
    }

    private UUID savePaper(PlanId plan, PersonId officer) {
        UUID saved = Ids.next();
        jdbc.sql("""
                        insert into saved_paper (id, version, plan_id, paper, name, without_people, filter, kept_by, kept_at)
                        values (?, 0, ?, 'action-plan', 'Board report', false, '', ?, timestamptz '2026-01-01')
                        """).params(saved, plan.id(), officer.id()).update();
        return saved;
    }

    /** Seen only by the officer who keeps it. */
    private void keepFilter(PersonId officer) {
        UUID filter = Ids.next();
        jdbc.sql("""
                        insert into saved_filter (id, version, person_id, name, query, kept_at)
                        values (?, 0, ?, 'Overdue', '', timestamptz '2026-01-01')
                        """).params(filter, officer.id()).update();
        things.put("/saved-filters/id", filter);
    }

    private void makeEvidence(ActionId action, PersonId by) {
        UUID file = Ids.next();
        UUID evidence = Ids.next();
        UUID version = Ids.next();
        jdbc.sql("insert into stored_file values (?, repeat('0', 64), 0, 'text/plain', timestamptz '2026-01-01')")
                .params(file)
                .update();
        jdbc.sql("""
                        insert into evidence (id, version, action_id, plan_id, state, title, shows, proof, dated_on)
                        select ?, 0, a.id, a.plan_id, 'RECEIVED', 'Audit', 'Fewer appeals', 'IMPACT', a.due_on
                        from action a where a.id = ?
                        """).params(evidence, action.id()).update();
        jdbc.sql("""
                        insert into evidence_version (id, evidence_id, action_id, plan_id, number, file_id, file_name, added_by, added_at, checked_by, checked_on)
                        select ?, e.id, e.action_id, e.plan_id, 1, ?, 'audit.txt', ?, timestamptz '2026-01-01', ?, e.dated_on
                        from evidence e where e.id = ?
                        """).params(version, file, by.id(), by.id(), evidence).update();
        things.put("/evidence/id", evidence);
        things.put("/evidence/versions/id", version);
    }

    private void askForSignOff(Story story, BeanFactory beans) {
        ActionId action = (ActionId) Objects.requireNonNull(things.get("/actions/id"));
        PersonId officer = story.officerNorth();
        Viewer viewer = world.viewer(officer);
        Source file = new Source.Upload(FileName.of("protocol.txt"), new ByteArrayInputStream(new byte[] {'o', 'k'}));
        EvidenceId evidence = world.acting(officer, () -> {
            beans.getBean(ActionManagement.class).recordUpdate(action, update(), viewer);
            return beans.getBean(EvidenceManagement.class)
                    .add(action, new NewEvidence("Protocol", "It is agreed", Proof.VOICE, DAY), file, viewer);
        });
        things.put("/evidence/id", evidence);
        things.put(
                "/evidence/versions/id",
                jdbc.sql("select id from evidence_version where evidence_id = :evidence")
                        .param("evidence", evidence.id())
                        .query(UUID.class)
                        .single());
        things.put(
                "/actions/sign-off-requests/request",
                world.acting(
                        officer,
                        () -> beans.getBean(SignOffManagement.class)
                                .request(action, "Young people keep their homes", viewer)));
        jdbc.sql("""
                        insert into evidence_picture (evidence_version_id, number, plan_id, png)
                        select v.id, 1, v.plan_id, 'png'::bytea from evidence_version v where v.id = ?
                        """).params(things.get("/evidence/versions/id")).update();
        things.put("/evidence/versions/pages/number", 1);
        things.put("/reviews/request", things.get("/actions/sign-off-requests/request"));
    }

    /** Closed by nobody but whoever asked it. */
    private void ask(PersonId boardMember) {
        ActionId action = (ActionId) Objects.requireNonNull(things.get("/actions/id"));
        things.put(
                "/questions/id",
                world.acting(
                        boardMember,
                        () -> beans.getBean(QuestionManagement.class)
                                .ask(action, new NewQuestion("When will it open?", null), world.viewer(boardMember))));
    }

    private static NewUpdate update() {
        return new NewUpdate(LeadRating.ON_TRACK, "Agreed", null, null, null, null, DAY);
    }

    /** A page that is switched on, with a line that waits for a leader. */
    private void tellThePublic(Story story) {
        UUID line = Ids.next();
        jdbc.sql("""
                        insert into public_page (organisation_id, version, published_on, published_by)
                        values (?, 0, date '2026-01-01', ?)
                        """).params(story.north().id(), story.leaderNorth().id()).update();
        jdbc.sql("""
                        insert into public_line (id, version, organisation_id, position, topic, asked_of_us_by, asked, did,
                                                 different, recommendation_id, written_by, written_at)
                        values (?, 0, ?, 1, 'Buses', 'YOUNG_PEOPLE', 'Bus fares', 'We pay', 'It is free', ?, ?,
                                timestamptz '2026-01-01')
                        """)
                .params(
                        line,
                        story.north().id(),
                        ((RecommendationId) Objects.requireNonNull(things.get("/recommendations/id"))).id(),
                        story.officerNorth().id())
                .update();
        UUID logo = Ids.next();
        jdbc.sql("insert into stored_file values (?, repeat('1', 64), 0, 'image/png', timestamptz '2026-01-01')")
                .params(logo)
                .update();
        jdbc.sql("""
                        insert into house_style (organisation_id, version, name, colour, logo_id, logo_words)
                        values (?, 0, 'North', '#0b5351', ?, 'North')
                        """).params(story.north().id(), logo).update();
        things.put("/public-lines/id", line);
        things.put("/public-pages/organisation", story.north());
        things.put("/you-said-we-did/organisation", "N" + story.mark());
    }

    /** Seen only by the officer who put it in, until it is accepted. */
    private void putLetterIn(PersonId officer, LetterManagement letters) {
        String words = specimen();
        LetterDraftId draft = world.acting(officer, () -> letters.putIn(words, null, world.viewer(officer)));
        things.put("/letters/id", draft);
        things.put(
                "/letters/items/item",
                jdbc.sql("select id from draft_item where draft_id = :draft order by span_start desc limit 1")
                        .param("draft", draft.id())
                        .query(UUID.class)
                        .single());
        things.put("/letters/items/verb", "acceptances");
        UUID file = Ids.next();
        jdbc.sql("insert into stored_file values (?, repeat('0', 64), 0, 'text/plain', timestamptz '2026-01-01')")
                .params(file)
                .update();
        jdbc.sql(
                        "update letter_draft set file_id = ?, file_sha256 = repeat('0', 64), file_name = 'letter.txt' where id = ?")
                .params(file, draft.id())
                .update();
    }

    /** Seen only by the officer who put it in. */
    private void putSpreadsheetIn(PersonId officer) {
        UUID spreadsheet = Ids.next();
        jdbc.sql("""
                        insert into plan_import (id, version, plan_id, file_name, sheet, heading_row, fields, put_in_by, put_in_at)
                        values (?, 0, ?, 'plan.csv', 0, 1, array['TITLE'], ?, timestamptz '2026-01-01')
                        """)
                .params(spreadsheet, ((PlanId) Objects.requireNonNull(things.get("/plans/id"))).id(), officer.id())
                .update();
        jdbc.sql("insert into plan_import_cells (import_id, cells) values (?, ?)")
                .params(spreadsheet, "S\twhole\tPlan\nR\t1\tbaAction\nR\t2\tbaOpen a hub\n")
                .update();
        things.put("/imports/id", spreadsheet);
    }

    private static String specimen() {
        try {
            return new ClassPathResource("demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecommendationId recommendation(InspectionId inspection, OrganisationId organisation, String mark) {
        RecommendationId id = new RecommendationId(Ids.next());
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, inspection_id, reference, kind, position, words)
                        values (:id, 0, :organisation, :inspection, :reference, 'AREA_FOR_IMPROVEMENT', 1, 'Housing')
                        """)
                .param("id", id.id())
                .param("organisation", organisation.id())
                .param("inspection", inspection.id())
                .param("reference", mark + "-R1")
                .update();
        return id;
    }

    private String calendar(PersonId person) {
        String token = "calendar-of-" + person;
        jdbc.sql("""
                        insert into calendar_feed (id, version, person_id, token_hash, made_at)
                        values (?, 0, ?, ?, timestamptz '2026-01-01')
                        """).params(Ids.next(), person.id(), sha256(token)).update();
        return token;
    }

    private String link(PersonId person) {
        String token = "token-of-" + person;
        jdbc.sql("""
                        insert into sign_in_link (id, person_id, token_hash, issued_at, expires_at)
                        values (:id, :person, :hash, timestamptz '2026-01-01', timestamptz '2099-01-01')
                        """)
                .param("id", Ids.next())
                .param("person", person.id())
                .param("hash", sha256(token))
                .update();
        return token;
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
