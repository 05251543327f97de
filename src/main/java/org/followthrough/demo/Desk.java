package org.followthrough.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the people of the story do with actions, a line a deed. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Desk {

    private final Teller teller;
    private final ActionManagement actions;
    private final EvidenceManagement evidence;
    private final SignOffManagement signOffs;

    Desk(Teller teller, ActionManagement actions, EvidenceManagement evidence, SignOffManagement signOffs) {
        this.teller = teller;
        this.actions = actions;
        this.evidence = evidence;
        this.signOffs = signOffs;
    }

    ActionId plan(LocalDate day, PersonId officer, PlanId plan, NewAction action) {
        return teller.tell(day, officer, viewer -> actions.plan(plan, action, viewer));
    }

    void report(LocalDate day, PersonId lead, ActionId action, LeadRating rating, String words) {
        report(day, lead, action, rating, words, null, null);
    }

    void report(
            LocalDate day,
            PersonId lead,
            ActionId action,
            LeadRating rating,
            String words,
            @Nullable String changed,
            @Nullable String inTheWay) {
        teller.tell(day, lead, viewer -> {
            actions.recordUpdate(action, new NewUpdate(rating, words, changed, null, inTheWay, null, day), viewer);
            return action;
        });
    }

    void show(LocalDate day, PersonId lead, ActionId action, NewEvidence piece, String fileName, String content) {
        teller.tell(
                day,
                lead,
                viewer -> evidence.add(
                        action,
                        piece,
                        new Source.Upload(
                                FileName.of(fileName),
                                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))),
                        viewer));
    }

    SignOffRequestId ask(LocalDate day, PersonId lead, ActionId action, String impact) {
        return teller.tell(day, lead, viewer -> signOffs.request(action, impact, viewer));
    }

    void sendBack(LocalDate day, PersonId manager, ActionId action, SignOffRequestId request, String reasons) {
        teller.tell(day, manager, viewer -> {
            signOffs.sendBack(action, request, reasons, viewer);
            return action;
        });
    }

    void signOff(LocalDate day, PersonId manager, ActionId action, NewSignOff accepted) {
        teller.tell(day, manager, viewer -> {
            signOffs.signOff(action, accepted, viewer);
            return action;
        });
    }
}
