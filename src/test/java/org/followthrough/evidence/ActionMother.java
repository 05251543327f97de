package org.followthrough.evidence;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.files.FileName;
import org.followthrough.files.FilesForTests;
import org.followthrough.findings.RecommendationId;
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
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings actions to the point where evidence and sign-off begin. */
public class ActionMother {

    private final World world;
    private final PlanManagement plans;
    private final ActionManagement actions;
    private final EvidenceManagement evidence;
    private final JdbcClient jdbc;

    ActionMother(
            World world, PlanManagement plans, ActionManagement actions, EvidenceManagement evidence, JdbcClient jdbc) {
        this.world = world;
        this.plans = plans;
        this.actions = actions;
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    /** An action of the north council, begun, that says what will be different and what evidence is needed. */
    public ActionId begun(Story story, @Nullable PersonId lead) {
        return begun(story, List.of(story.north()), lead);
    }

    /** The same in a plan of these organisations. */
    public ActionId begun(Story story, List<OrganisationId> organisations, @Nullable PersonId lead) {
        ActionId action = planned(story, organisations, lead, "Priority continues beyond 21", "Audit of tenancies");
        report(action, story.officerNorth());
        return action;
    }

    /** Reports that work has begun. */
    public void report(ActionId action, PersonId by) {
        Viewer viewer = world.viewer(by);
        actions.recordUpdate(
                action, new NewUpdate(LeadRating.ON_TRACK, "Begun", null, null, null, null, viewer.today()), viewer);
    }

    /** An action that nobody has reported on. */
    public ActionId planned(
            Story story,
            List<OrganisationId> organisations,
            @Nullable PersonId lead,
            @Nullable String outcome,
            @Nullable String evidenceNeeded) {
        Viewer officer = world.viewer(story.officerNorth());
        PlanId plan = plans.make(
                new NewPlan("Plan " + story.mark(), null, null, 42, organisations, List.of(), List.of()), officer);
        NewAction words = new NewAction(
                "Housing protocol",
                outcome,
                evidenceNeeded,
                null,
                "Leaving care service manager",
                lead,
                null,
                null,
                LocalDate.of(2027, 3, 31),
                List.of(recommendation(story)),
                null,
                null);
        return actions.plan(plan, words, officer);
    }

    /** Adds a link as evidence. */
    public EvidenceId link(ActionId action, Proof proof, PersonId by) {
        return evidence.add(
                action,
                new NewEvidence("Housing audit", "Fewer appeals", proof, LocalDate.of(2026, 11, 1)),
                new Source.Link(URI.create("https://www.example.org/audit")),
                world.viewer(by));
    }

    /** Adds a small PDF as evidence. */
    public EvidenceId file(ActionId action, PersonId by) {
        return evidence.add(
                action,
                new NewEvidence("Tenancy figures", "Fewer evictions", Proof.IMPACT, LocalDate.of(2026, 11, 1)),
                upload("figures.pdf", "figures"),
                world.viewer(by));
    }

    /** A PDF with these words. */
    public static Source.Upload upload(String name, String words) {
        return new Source.Upload(FileName.of(name), new ByteArrayInputStream(FilesForTests.pdf(words)));
    }

    private RecommendationId recommendation(Story story) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                        values (?, 0, ?, ?, 'LOCAL', 1, 'Housing for care leavers')
                        """).params(id, story.north().id(), "L-" + id).update();
        return new RecommendationId(id);
    }
}
