package org.followthrough.letters;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a letter just as it was read, for those who would change nothing on the check page. */
@Component
public class AcceptanceAsRead {

    private final DraftDirectory drafts;
    private final AcceptanceProposal proposals;
    private final FrameworkDirectory frameworks;
    private final OrganisationManagement organisations;
    private final LetterReader reader;

    AcceptanceAsRead(
            DraftDirectory drafts,
            AcceptanceProposal proposals,
            FrameworkDirectory frameworks,
            OrganisationManagement organisations,
            LetterReader reader) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.reader = reader;
    }

    /**
     * The decisions that keep everything as proposed, on an open inspection.
     *
     * @param received the day it was received, if known; the letter never says
     * @param published the day it was published, if known; the letter never says
     * @throws NotFound when the draft is not the viewer's
     * @throws IllegalStateException when the reader left out something that an inspection needs
     */
    public Acceptance of(
            LetterDraftId draft, @Nullable LocalDate received, @Nullable LocalDate published, Viewer viewer) {
        if (!(reader.read(drafts.words(draft, viewer).words()) instanceof Proposal proposal)) {
            throw NotFound.of(draft);
        }
        List<FrameworkRow> all = frameworks.all();
        List<OrganisationRow> own = organisations.among(viewer.reach(InspectionManagement.KEEPERS));
        AcceptanceForm form = proposals.of(proposal, all, own).with(received, published, Confidentiality.OPEN);
        FrameworkRow held = all.stream()
                .filter(row -> row.id().toString().equals(form.framework()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The letter does not say under which framework"));
        if (form.organisation() == null || form.kind() == null || form.title() == null) {
            throw new IllegalStateException("The letter does not say who was inspected, how or when");
        }
        return form.toAcceptance(proposal, held);
    }
}
