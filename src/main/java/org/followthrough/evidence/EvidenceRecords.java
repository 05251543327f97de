package org.followthrough.evidence;

import java.time.Clock;
import org.followthrough.files.FileStore;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the versions of evidence and the steps of its life: who, when and why. */
@Component
class EvidenceRecords {

    private final EvidenceVersions versions;
    private final EvidenceSteps steps;
    private final FileStore files;
    private final LooksThroughFiles looks;
    private final Clock clock;

    EvidenceRecords(
            EvidenceVersions versions, EvidenceSteps steps, FileStore files, LooksThroughFiles looks, Clock clock) {
        this.versions = versions;
        this.steps = steps;
        this.files = files;
        this.looks = looks;
        this.clock = clock;
    }

    /** Keeps what has arrived as the next version of a piece. */
    void keepNext(Evidence piece, Source source, @Nullable String reason, Viewer by) {
        int number = versions.lastNumber(piece.id()) + 1;
        VersionContent content = contentOf(source);
        EvidenceVersion next = versions.saveAndFlush(piece.next(number, content, by, clock.instant()));
        if (content.file() != null) {
            looks.kept(next.id());
        }
        keep(piece, next.id(), reason, by);
    }

    /** The version of a piece that a decision is about. */
    EvidenceVersion newest(Evidence piece) {
        piece.requireThere();
        return versions.findFirstByEvidenceOrderByNumberDesc(piece.id()).orElseThrow();
    }

    /** Keeps that a piece has come to be where it is now. */
    void keep(Evidence piece, @Nullable EvidenceVersionId version, @Nullable String reason, Viewer by) {
        EvidenceStep.Turn turn = new EvidenceStep.Turn(piece.state(), version, reason);
        steps.saveAndFlush(new EvidenceStep(piece, turn, by, clock.instant()));
    }

    private VersionContent contentOf(Source source) {
        if (source instanceof Source.Upload upload) {
            return VersionContent.file(files.store(upload.name(), upload.content()), upload.name());
        }
        if (source instanceof Source.Taken taken) {
            return VersionContent.file(files.store(taken.file()), taken.file().name());
        }
        return VersionContent.link(((Source.Link) source).address().toString());
    }
}
