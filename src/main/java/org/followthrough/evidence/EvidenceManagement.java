package org.followthrough.evidence;

import java.time.Clock;
import org.followthrough.files.FileStore;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds evidence to actions and better versions to evidence. */
@Service
@Transactional
public class EvidenceManagement {

    private final PiecesOfEvidence pieces;
    private final EvidenceVersions versions;
    private final ActionsOfEvidence actions;
    private final ActionAudiences audiences;
    private final FileStore files;
    private final Clock clock;

    EvidenceManagement(
            PiecesOfEvidence pieces,
            EvidenceVersions versions,
            ActionsOfEvidence actions,
            ActionAudiences audiences,
            FileStore files,
            Clock clock) {
        this.pieces = pieces;
        this.versions = versions;
        this.actions = actions;
        this.audiences = audiences;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Adds a piece of evidence in its first version; the viewer declares that no child can be identified from it.
     *
     * @throws NotFound when the action is not the viewer's to see, or the council it is to be for not theirs to speak for
     * @throws org.followthrough.shared.NotPermitted when they do not keep the plan
     * @throws org.followthrough.shared.NotAllowedNow when the action was withdrawn
     * @throws org.followthrough.files.FileRefused when an uploaded file is not taken; then nothing is kept
     */
    public EvidenceId add(ActionId action, NewEvidence words, Source source, Viewer viewer) {
        ActionOfEvidence its = actions.requireKept(action, viewer);
        requireSpokenFor(words.audience(), action, viewer);
        Evidence piece = pieces.saveAndFlush(Evidence.add(its, words, viewer.id(), viewer.today()));
        keepNext(piece, source, viewer);
        return piece.id();
    }

    /**
     * Adds a newer version of a piece; the viewer declares that no child can be identified from it.
     *
     * @throws NotFound when the piece is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they do not keep the plan
     * @throws org.followthrough.shared.NotAllowedNow when the action was signed off on it, or withdrawn
     * @throws org.followthrough.files.FileRefused when an uploaded file is not taken; then nothing is kept
     */
    public void replace(EvidenceId id, Source source, Viewer viewer) {
        Evidence piece = pieces.findById(id).orElseThrow(() -> NotFound.of(id));
        ActionOfEvidence its = actions.requireKept(piece.action(), viewer);
        requireSpokenFor(its.audience() == null ? piece.audience() : null, its.id(), viewer);
        its.requireReplaceable();
        pieces.lock(id);
        keepNext(piece, source, viewer);
    }

    private void requireSpokenFor(@Nullable OrganisationId council, ActionId action, Viewer viewer) {
        if (council != null) {
            audiences.require(action, council, viewer);
        }
    }

    private void keepNext(Evidence piece, Source source, Viewer viewer) {
        int number = versions.lastNumber(piece.id()) + 1;
        versions.save(piece.next(number, contentOf(source), viewer, clock.instant()));
    }

    private VersionContent contentOf(Source source) {
        if (source instanceof Source.Upload upload) {
            return VersionContent.file(files.store(upload.name(), upload.content()), upload.name());
        }
        return VersionContent.link(((Source.Link) source).address().toString());
    }
}
