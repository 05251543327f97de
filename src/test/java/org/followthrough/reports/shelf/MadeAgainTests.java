package org.followthrough.reports.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.findings.RecommendationId;
import org.followthrough.history.erasing.Erasures;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.SaidInFile;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was sent when a paper was made is sent when it is had again; only what was erased since is in neither. */
@FollowthroughTest
class MadeAgainTests {

    private static final String NAMED = "about-zebedee-quill.txt";

    @Autowired
    World world;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Story story;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        var written = new ReportWorld(beans, story);
        InspectionId visit =
                written.inspection("Visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        RecommendationId homes = written.recommendation(visit, 1);
        plan = written.plan("Care leavers\u2019 plan", visit);
        ActionId protocol = written.action(plan, "Agree a protocol", LocalDate.of(2027, 3, 3), homes);
        handIn(protocol, NAMED, "Fewer appeals");
        handIn(protocol, "minutes.txt", "It was agreed");
    }

    @Test
    void everyPaperIsTheSameBytesInEveryForm() throws Exception {
        Map<String, Boolean> same = new LinkedHashMap<>();
        for (PaperMaker maker : beans.getBeansOfType(PaperMaker.class).values()) {
            for (PaperForm<?> form : maker.forms()) {
                String ending = "." + form.extension();
                byte[] sent = bytes("/reports/" + maker.name() + ending + "?plan=" + plan);
                same.put(maker.name() + ending, Arrays.equals(sent, bytes("/reports/made/" + latest() + ending)));
            }
        }
        assertThat(same)
                .containsKeys("action-plan.csv", "highlight-report.pptx", "open-data.json", "inspection-pack.zip");
        assertThat(same.values()).as(same.toString()).containsOnly(true);
    }

    @Test
    void aTableOfPlainTextIsHadWithAndWithoutItsFirstMark() throws Exception {
        byte[] marked = bytes("/reports/action-plan.csv?plan=" + plan);
        byte[] plain = bytes("/reports/made/" + latest() + ".csv?bom=no");

        assertThat(Arrays.copyOf(marked, 3)).asHexString().isEqualTo("EFBBBF");
        assertThat(plain).isEqualTo(Arrays.copyOfRange(marked, 3, marked.length));
    }

    @Test
    void theManifestOfAPackHoldsForEveryByteItIsHadWith() throws Exception {
        bytes("/reports/inspection-pack.pdf?plan=" + plan);
        Map<String, byte[]> files = unzipped(bytes("/reports/made/" + latest() + ".zip"));

        assertThat(files).containsKeys("inspection-pack.docx", "evidence/A1/A1-E1 " + NAMED);
        JsonNode manifest = JsonMapper.shared().readTree(files.remove("manifest.json"));
        assertThat(manifest.get("missing")).isEmpty();
        assertThat(manifest.get("files")).hasSize(files.size());
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Objects.requireNonNull(files.get(file.get("path").asString()));
            assertThat(file.get("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void aFileThatWasErasedSinceIsNamedInNoPaperAndMissingFromItsPack() throws Exception {
        Map<String, UUID> kept = new LinkedHashMap<>();
        for (String paper : List.of("inspection-pack.zip", "open-data.zip", "history.csv")) {
            assertThat(SaidInFile.of(bytes("/reports/" + paper + "?plan=" + plan)))
                    .as(paper)
                    .contains(NAMED);
            kept.put(paper, latest());
        }

        erase(NAMED);

        for (var paper : kept.entrySet()) {
            String ending = paper.getKey().substring(paper.getKey().indexOf('.'));
            assertThat(SaidInFile.of(bytes("/reports/made/" + paper.getValue() + ending)))
                    .as(paper.getKey())
                    .doesNotContain(NAMED)
                    .contains("[erased on ", "minutes.txt");
        }
        Map<String, byte[]> files = unzipped(bytes("/reports/made/" + kept.get("inspection-pack.zip") + ".zip"));
        JsonNode missing =
                JsonMapper.shared().readTree(files.get("manifest.json")).get("missing");
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).get("path").asString()).startsWith("evidence/A1/A1-E1 [erased on ");
        assertThat(missing.get(0).get("why").asString()).isEqualTo("The file is not kept any more");
        assertThat(files).containsKey("evidence/A1/A1-E2 minutes.txt");
    }

    private void handIn(ActionId action, String name, String words) {
        var file =
                new Source.Upload(FileName.of(name), new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        world.acting(
                story.officerNorth(),
                () -> beans.getBean(EvidenceManagement.class)
                        .add(
                                action,
                                new NewEvidence("Audit", "It was looked at", Proof.IMPACT, LocalDate.of(2026, 11, 2)),
                                file,
                                world.viewer(story.officerNorth())));
    }

    private void erase(String name) {
        UUID file = jdbc.sql("select file_id from evidence_version where plan_id = :plan and file_name = :name")
                .param("plan", plan.id())
                .param("name", name)
                .query(UUID.class)
                .single();
        world.acting(
                story.administrator(),
                () -> beans.getBean(Erasures.class)
                        .eraseFiles(
                                List.of(file),
                                new Erasures.Found(List.of(), List.of()),
                                "It is about a child",
                                Set.of(story.north()),
                                world.viewer(story.administrator())));
    }

    private UUID latest() {
        return jdbc.sql("select id from paper where plan_id = :plan order by id desc limit 1")
                .param("plan", plan.id())
                .query(UUID.class)
                .single();
    }

    /** As one who may take every paper. */
    private byte[] bytes(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address)).with(world.as(story.leaderNorth())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
