package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.ClockForTests;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inspection pack in a browser: what looks personal is looked at before it is taken, and a long one says how far it is. */
@Import(ClockForTests.class)
class PackIT extends InABrowser {

    private static final int CHUNK = 256 * 1024;
    private static final int CHUNKS = 120;

    @Autowired
    private BeanFactory beans;

    private PlanId plan;

    @BeforeEach
    void write() {
        ReportWorld written = new ReportWorld(beans, story);
        InspectionId visit = written.inspection(
                "Focused visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people when they leave care")));
        plan = written.plan("Care leavers", visit);
        ActionId action = written.action(
                plan, "Agree a joint protocol", LocalDate.of(2027, 3, 3), written.recommendation(visit, 1));
        world.acting(
                story.officerNorth(),
                () -> beans.getBean(EvidenceManagement.class)
                        .add(
                                action,
                                new NewEvidence(
                                        "Audit of forty tenancies",
                                        "Fewer appeals; ask audit@council.example for more",
                                        Proof.IMPACT,
                                        LocalDate.of(2026, 11, 1)),
                                new Source.Upload(
                                        FileName.of("audit.txt"),
                                        new ByteArrayInputStream("Fewer appeals".getBytes(StandardCharsets.UTF_8))),
                                world.viewer(story.officerNorth())));
    }

    @Test
    void isTakenOnceItWasLookedThrough() throws IOException {
        for (int width : new int[] {1280, 320}) {
            try (Visitor officer = visitor("officer.north", width)) {
                officer.open("/reports/inspection-pack.zip?plan=" + plan);
                assertThat(officer.path()).isEqualTo("/reports/inspection-pack");
                assertThat(officer.words()).contains("audit@council.example", "Email address");
                officer.picture("pack-look-" + width);
                officer.tickLabelled("fine", "Yes, no child can be identified");
                officer.press("Go on");
                officer.unfold("1 file goes with the ZIP");
                officer.picture("pack-take-" + width);
                assertThat(names(officer.download(zip(officer))))
                        .contains(
                                "inspection-pack.pdf",
                                "inspection-pack.docx",
                                "evidence/A1/A1-E1 audit.txt",
                                "manifest.json");
            }
        }
    }

    @Test
    void showsHowFarALongOneHasGot() throws NoSuchAlgorithmException {
        enlarge(new byte[CHUNK]);
        for (int width : new int[] {1280, 320}) {
            try (Visitor officer = visitor("officer.north", width)) {
                officer.open("/reports/inspection-pack?plan=" + plan);
                officer.tickLabelled("fine", "Yes, no child can be identified");
                officer.press("Go on");
                officer.follow("Make the pack");
                assertThat(officer.path()).startsWith("/reports/packs/");
                officer.picture("pack-under-way-" + width);
                officer.waitFor("The whole pack has been sent.");
                officer.look();
                officer.picture("pack-sent-" + width);
                officer.follow("What this pack is");
                assertThat(officer.path()).startsWith("/reports/made/");
            }
        }
    }

    /** The same file, much longer. */
    private void enlarge(byte[] chunk) throws NoSuchAlgorithmException {
        var jdbc = beans.getBean(JdbcClient.class);
        UUID file = Ids.next();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int times = 0; times < CHUNKS; times++) {
            digest.update(chunk);
        }
        jdbc.sql("""
                        insert into stored_file (id, sha256, size, content_type, stored_at)
                        values (?, ?, ?, 'text/plain', timestamptz '2026-01-01')
                        """)
                .params(file, HexFormat.of().formatHex(digest.digest()), CHUNKS * CHUNK)
                .update();
        jdbc.sql("insert into file_chunk (file_id, number, bytes) select ?, n, ? from generate_series(0, ?) n")
                .params(file, chunk, CHUNKS - 1)
                .update();
        jdbc.sql("""
                        insert into evidence_version (id, evidence_id, action_id, plan_id, number, file_id, file_name, added_by,
                                                      added_at, checked_by, checked_on)
                        select ?, v.evidence_id, v.action_id, v.plan_id, 2, ?, 'audit.txt', v.added_by, v.added_at, v.checked_by,
                               v.checked_on
                        from evidence_version v where v.plan_id = ?
                        """).params(Ids.next(), file, plan.id()).update();
    }

    private static String zip(Visitor visitor) {
        return visitor.links().stream()
                .filter(link -> link.contains("/reports/inspection-pack.zip"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
