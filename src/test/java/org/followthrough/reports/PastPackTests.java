package org.followthrough.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An inspection pack as at a past day holds the files of then, as far as they may leave today. */
@FollowthroughTest
class PastPackTests {

    private static final LocalDate THEN = LocalDate.of(2026, 11, 23);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    Papers papers;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    ClockForTests clock;

    @Autowired
    JdbcClient jdbc;

    private Story story;
    private PlanId plan;
    private ActionId protocol;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        ReportWorld written = new ReportWorld(beans, story);
        InspectionId visit =
                written.inspection("Focused visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people.")));
        plan = written.plan("Care leavers", visit);
        protocol = written.action(plan, "Agree a protocol", LocalDate.of(2027, 3, 3), written.recommendation(visit, 1));
        clock.set(THEN);
    }

    @Test
    void sendsTheFilesOfThenWhateverReplacedThemSince() throws Exception {
        EvidenceId audit = add("Audit", "Ten homes were looked at.");
        Map<String, byte[]> then = zipped(pack());

        clock.set(THEN.plusDays(1));
        replace(audit, "Forty homes were looked at.");
        add("Survey", "Young people were asked.");
        clock.set(THEN.plusDays(40));
        Map<String, byte[]> again = zipped(pack());

        assertThat(said(again, "evidence/A1/A1-E1 file.txt")).isEqualTo("Ten homes were looked at.");
        assertThat(again.keySet()).isEqualTo(then.keySet());
        for (String list : List.of("evidence-index.csv", "missing-or-out-of-date.csv", "assurance-history.csv")) {
            assertThat(said(again, list)).isEqualTo(said(then, list));
        }
        verify(again);
    }

    @Test
    void speaksOfEvidenceThatWasRemovedSinceAndDoesNotSendIt() throws Exception {
        EvidenceId audit = add("Audit", "Ten homes were looked at.");
        clock.set(THEN.plusDays(1));
        world.acting(story.officerNorth(), () -> {
            evidence.remove(audit, "It was about another council", officer());
            return audit;
        });
        ReadablePaper pack = pack();

        assertThat(pack.attachments()).isEmpty();
        assertThat(words(pack))
                .contains("Audit", "Removed as evidence since then")
                .contains("Was removed as evidence since then, so its file or link is not in the pack");
        assertThat(zipped(pack).keySet()).noneMatch(path -> path.startsWith("evidence/"));
    }

    @Test
    void holdsAFileBackForWhatWasFoundInItSince() throws Exception {
        add("Audit", "Ten homes were looked at.");
        clock.set(THEN.plusDays(1));
        assertThat(pack().attachments()).hasSize(1);
        jdbc.sql("""
                        insert into evidence_found (id, evidence_version_id, action_id, plan_id, number, kind, part, part_number, line)
                        select ?, v.id, v.action_id, v.plan_id, 1, 'EMAIL', 'LINE', 1, 1 from evidence_version v where v.action_id = ?
                        """).params(Ids.next(), protocol.id()).update();

        ReadablePaper pack = pack();

        assertThat(pack.attachments()).isEmpty();
        assertThat(words(pack)).contains("Held back");
    }

    private EvidenceId add(String title, String words) {
        return world.acting(
                story.officerNorth(),
                () -> evidence.add(
                        protocol,
                        new NewEvidence(title, "It was looked at", Proof.IMPACT, LocalDate.of(2026, 11, 2)),
                        file(words),
                        officer()));
    }

    private void replace(EvidenceId piece, String words) {
        world.acting(story.officerNorth(), () -> {
            evidence.replace(piece, file(words), "More homes", officer());
            return piece;
        });
    }

    private static Source file(String words) {
        return new Source.Upload(
                FileName.of("file.txt"), new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private Viewer officer() {
        return world.viewer(story.officerNorth());
    }

    /** As at that day, made today. */
    private ReadablePaper pack() {
        PaperMaker maker = papers.named("inspection-pack");
        return papers.make(
                maker,
                new PaperRequest(
                        Ids.next(),
                        plan,
                        THEN,
                        null,
                        false,
                        ActionFilter.NONE,
                        officer().on(THEN)),
                clock.today());
    }

    private Map<String, byte[]> zipped(ReadablePaper pack) throws IOException {
        var out = new ByteArrayOutputStream();
        papers.named("inspection-pack").forms().get(0).write(pack, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static void verify(Map<String, byte[]> files) throws Exception {
        JsonNode manifest = manifest(files);
        assertThat(manifest.get("asAt").asString()).isEqualTo(THEN.toString());
        assertThat(manifest.get("missing")).isEmpty();
        assertThat(manifest.get("files")).hasSize(files.size() - 1);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Objects.requireNonNull(files.get(file.get("path").asString()));
            assertThat(file.get("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    private static JsonNode manifest(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(files.get("manifest.json"));
    }

    private static String said(Map<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
    }

    private static String words(ReadablePaper pack) {
        return pack.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }
}
