package org.followthrough.evidence.previews;

import java.time.Clock;
import java.time.ZoneOffset;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotPermitted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who says why what was found in a file, or that it could not be read, is fine. */
@Service
@Transactional
class PersonalDataSettling {

    private final PersonalDataPages pages;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalDataSettling(PersonalDataPages pages, JdbcClient jdbc, Clock clock) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was found, for everybody who sees the file. */
    @Transactional(readOnly = true)
    PersonalDataPage page(EvidenceVersionId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    /** The page, for a viewer who may settle it. */
    PersonalDataPage require(EvidenceVersionId id, Viewer viewer) {
        PersonalDataPage page = pages.of(id, viewer);
        if (!page.maySettle()) {
            throw NotPermitted.to("settle what was found in a file");
        }
        return page;
    }

    /**
     * Settles it.
     *
     * @throws org.followthrough.shared.NotFound when the version is not the viewer's to see
     * @throws NotPermitted when they do not keep the plan
     * @throws NotAllowedNow when nothing is to be settled, or somebody did
     */
    void settle(EvidenceVersionId id, String reason, Viewer viewer) {
        if (!require(id, viewer).isToSettle()) {
            throw new NotAllowedNow("evidence.previews.nothing-to-settle");
        }
        int settled = jdbc.sql("""
                        insert into evidence_settling (id, evidence_version_id, action_id, plan_id, audience_id, reason, settled_by,
                                                       settled_at)
                        select :id, v.id, v.action_id, v.plan_id, v.audience_id, :reason, :by, :at
                        from evidence_version v
                        where v.id = :version
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("version", id.id())
                .param("reason", reason)
                .param("by", viewer.id().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (settled == 0) {
            throw new NotAllowedNow("evidence.previews.nothing-to-settle");
        }
    }
}
