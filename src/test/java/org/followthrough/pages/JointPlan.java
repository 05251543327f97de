package org.followthrough.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.questions.NewQuestion;
import org.followthrough.assurance.questions.QuestionId;
import org.followthrough.assurance.questions.QuestionManagement;
import org.followthrough.evidence.EvidenceAsking;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.EvidenceRequest;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.NewRecommendationUpdate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.plans.views.CouncilViewManagement;
import org.followthrough.plans.views.NewCouncilView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One plan of two councils with one action for both. Everything that is one council's alone says its marker: {@code
 * onlynorth} or {@code onlywest}.
 */
class JointPlan {

    final Story story;
    final PlanId plan;
    final ActionId shared;
    final Part north;
    final Part west;
    private final World world;
    private final BeanFactory beans;

    JointPlan(BeanFactory beans) {
        this.beans = beans;
        this.world = beans.getBean(World.class);
        this.story = world.northamptonshire();
        Asked ofNorth = asked(story.north(), story.officerNorth(), story.leaderNorth(), "onlynorth");
        Asked ofWest = asked(story.west(), story.officerWest(), story.leaderWest(), "onlywest");
        this.plan = byTrust(trust -> beans.getBean(PlanManagement.class)
                .make(
                        new NewPlan(
                                "Joint plan " + story.mark(),
                                "Director",
                                "Joint board",
                                42,
                                List.of(story.north(), story.west()),
                                List.of(ofNorth.inspection(), ofWest.inspection()),
                                List.of(LocalDate.of(2026, 12, 3))),
                        trust));
        this.shared = byTrust(trust -> action(
                "Shared hub " + story.mark(),
                null,
                List.of(ofNorth.recommendation(), ofNorth.local(), ofWest.recommendation(), ofWest.local()),
                trust));
        byTrust(trust -> {
            beans.getBean(ActionManagement.class).recordUpdate(shared, update("Begun for everybody", null), trust);
            return shared;
        });
        this.north = part(ofNorth, story.north(), story.officerNorth(), story.leaderNorth(), "onlynorth");
        this.west = part(ofWest, story.west(), story.officerWest(), story.leaderWest(), "onlywest");
    }

    /** What one council was asked for, before there is a plan. */
    private record Asked(InspectionId inspection, RecommendationId recommendation, RecommendationId local) {}

    /** What is one council's alone: each thing's name with its id. */
    record Part(OrganisationId council, String marker, Map<String, Object> things) {

        Object thing(String name) {
            Object thing = things.get(name);
            if (thing == null) {
                throw new IllegalArgumentException(name);
            }
            return thing;
        }

        /** Words and ids that nobody of the other council may meet. */
        List<String> secrets() {
            List<String> secrets = new ArrayList<>(List.of(marker));
            things.values().forEach(thing -> secrets.add(thing.toString()));
            return secrets;
        }
    }

    private Asked asked(OrganisationId council, PersonId officer, PersonId leader, String marker) {
        return by(officer, viewer -> {
            InspectionId inspection =
                    beans.getBean(InspectionManagement.class).record(InspectionMother.focusedVisit(council), viewer);
            beans.getBean(FindingManagement.class)
                    .accept(
                            inspection,
                            List.of(),
                            List.of(NewRecommendation.typed(
                                    RecommendationKind.AREA_FOR_IMPROVEMENT, "The hub " + marker)),
                            viewer);
            RecommendationId recommendation = new RecommendationId(beans.getBean(JdbcClient.class)
                    .sql("select id from recommendation where inspection_id = :inspection")
                    .param("inspection", inspection.id())
                    .query(UUID.class)
                    .single());
            RecommendationId local = beans.getBean(LocalRecommendationManagement.class)
                    .note(
                            new NewLocalRecommendation(
                                    council,
                                    LocalSource.AUDIT,
                                    "Audit " + marker,
                                    viewer.today(),
                                    "Review in time " + marker,
                                    null,
                                    "Nobody waits " + marker),
                            viewer);
            by(leader, rating -> {
                beans.getBean(RecommendationManagement.class)
                        .update(
                                recommendation,
                                new NewRecommendationUpdate("Slow " + marker, LeaderRating.RED, "Because " + marker),
                                rating);
                return recommendation;
            });
            return new Asked(inspection, recommendation, local);
        });
    }

    private Part part(Asked asked, OrganisationId council, PersonId officer, PersonId leader, String marker) {
        Map<String, Object> things = new LinkedHashMap<>();
        things.put("inspection", asked.inspection());
        things.put("recommendation", asked.recommendation());
        things.put("local", asked.local());
        by(officer, viewer -> {
            beans.getBean(CouncilViewManagement.class)
                    .say(
                            shared,
                            council,
                            new NewCouncilView("Here it means " + marker, LeadRating.AT_RISK, "A room short " + marker),
                            -1,
                            viewer);
            beans.getBean(ActionManagement.class)
                    .recordUpdate(shared, update("A room was found " + marker, council), viewer);
            things.put(
                    "evidence",
                    beans.getBean(EvidenceManagement.class)
                            .add(
                                    shared,
                                    new NewEvidence(
                                            "Lease " + marker,
                                            "Signed " + marker,
                                            Proof.VOICE,
                                            viewer.today(),
                                            council),
                                    new Source.Link(URI.create("https://example.org/" + marker)),
                                    viewer));
            things.put(
                    "asked",
                    beans.getBean(EvidenceAsking.class)
                            .ask(
                                    shared,
                                    new EvidenceRequest(
                                            "Asked " + marker, "Wanted " + marker, viewer.today(), null, council),
                                    viewer));
            things.put("action", action("Own work " + marker, council, List.of(asked.recommendation()), viewer));
            return council;
        });
        QuestionManagement questions = beans.getBean(QuestionManagement.class);
        QuestionId question =
                by(leader, viewer -> questions.ask(shared, new NewQuestion("Why so late " + marker, council), viewer));
        by(officer, viewer -> {
            questions.answer(question, "The builder " + marker, "Lead " + marker, viewer);
            return question;
        });
        things.put("question", question);
        things.put(
                "version",
                beans.getBean(JdbcClient.class)
                        .sql("select id from evidence_version where link = :link and plan_id = :plan")
                        .param("link", "https://example.org/" + marker)
                        .param("plan", plan.id())
                        .query(UUID.class)
                        .single());
        return new Part(council, marker, things);
    }

    private ActionId action(
            String title, @Nullable OrganisationId audience, List<RecommendationId> answers, Viewer viewer) {
        return beans.getBean(ActionManagement.class)
                .plan(
                        plan,
                        new NewAction(
                                title,
                                "Young people have somewhere to go",
                                "A signed lease",
                                null,
                                "Leaving care service manager",
                                null,
                                null,
                                null,
                                LocalDate.of(2027, 3, 3),
                                answers,
                                audience,
                                null),
                        viewer);
    }

    private static NewUpdate update(String words, @Nullable OrganisationId audience) {
        return new NewUpdate(
                LeadRating.ON_TRACK,
                words,
                "Changed: " + words,
                "Next: " + words,
                "In the way: " + words,
                null,
                LocalDate.of(2026, 11, 20),
                audience);
    }

    <T> T byTrust(Function<Viewer, T> work) {
        return by(story.managerTrust(), work);
    }

    <T> T by(PersonId person, Function<Viewer, T> work) {
        return world.acting(person, () -> work.apply(world.viewer(person)));
    }
}
