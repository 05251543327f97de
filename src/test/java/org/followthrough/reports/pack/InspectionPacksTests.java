package org.followthrough.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.measures.Direction;
import org.followthrough.measures.Interval;
import org.followthrough.measures.MeasureManagement;
import org.followthrough.measures.NewMeasure;
import org.followthrough.measures.NewReading;
import org.followthrough.measures.Unit;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.pack.sending.PackForm;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FollowthroughTest
class InspectionPacksTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    InspectionPacks packs;

    @Autowired
    PackForm form;

    @Autowired
    StatementLog statements;

    private Story story;
    private ReportWorld written;
    private PlanId plan;
    private RecommendationId homes;
    private RecommendationId nobodys;
    private RecommendationId hushed;
    private ActionId protocol;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        InspectionId open = written.inspection(
                "Open visit",
                Confidentiality.OPEN,
                List.of(asksFor("Homes for young people"), asksFor("Nobody answers")));
        InspectionId secret = written.inspection(
                "Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words of inspectors")));
        homes = written.recommendation(open, 1);
        nobodys = written.recommendation(open, 2);
        hushed = written.recommendation(secret, 1);
        plan = written.plan("Care leavers", open, secret);
        protocol = written.action(plan, "Agree a protocol", DUE, homes);
        written.action(plan, "Hushed work", DUE, hushed);
    }

    @Test
    void quoteWhatInspectorsSaidAndSayWhatIsMissing() {
        String said = words(pack(story.officerNorth()));

        assertThat(said).contains("Homes for young people", "Agree a protocol", "Hushed words of inspectors");
        assertThat(said).contains("No action answers it").contains("No evidence (Not started)");
        assertThat(said)
                .contains("What do you know about the quality and impact of practice?")
                .contains("How do you know it?")
                .contains("What are your plans?");
    }

    @Test
    void showTheChartOfAMeasureOnceAndSayElsewhereWhereItStands() {
        ActionId second = written.action(plan, "Open a hub", DUE, nobodys);
        measure(protocol, second);

        List<Block> blocks = pack(story.officerNorth()).blocks();

        assertThat(blocks.stream().filter(Block.Chart.class::isInstance))
                .singleElement()
                .extracting(chart -> ((Block.Chart) chart).words())
                .asString()
                .startsWith("6 readings in the order of their dates.");
        assertThat(words(pack(story.officerNorth())))
                .containsSubsequence(
                        "Homes for young people",
                        "svg",
                        "Nobody answers",
                        "The chart of “Waiting for a home” stands under");
    }

    @Test
    void keepWhatIsConfidentialAndWhatAnswersOnlyThatFromTheBoard() throws IOException {
        written.evidence(protocol, plan, null);
        ReadablePaper pack = pack(story.boardNorth());

        assertThat(words(pack)).contains("Homes for young people", "Minutes").doesNotContainIgnoringCase("hushed");
        assertThat(text(zipped(pack))).contains("Minutes").doesNotContainIgnoringCase("hushed");
    }

    @Test
    void doNotExistForTheCouncilNextDoor() {
        assertThatThrownBy(() -> pack(story.officerWest())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepEvidenceOfOneCouncilFromTheOthers() {
        written.evidence(protocol, plan, story.west().id());

        assertThat(words(pack(story.officerNorth()))).doesNotContain("Minutes");
        assertThat(words(pack(story.leadTrust()))).contains("Minutes");
    }

    @Test
    void sendTheFilesWithAManifestThatHoldsForEveryByte() throws Exception {
        evidence(protocol, "Audit of homes", Proof.IMPACT, "Fewer appeals, and we know it.");
        Map<String, byte[]> files = zipped(pack(story.officerNorth()));

        assertThat(files)
                .containsKeys(
                        "READ-ME-FIRST.txt",
                        "inspection-pack.pdf",
                        "inspection-pack.docx",
                        "evidence-index.csv",
                        "missing-or-out-of-date.csv",
                        "assurance-history.csv");
        assertThat(files.get("evidence/A1/A1-E1 audit.txt"))
                .asString(StandardCharsets.UTF_8)
                .contains("Fewer appeals");
        JsonNode manifest = manifest(files);
        assertThat(manifest.get("files")).hasSize(files.size() - 1);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Objects.requireNonNull(files.get(file.get("path").asString()));
            assertThat(file.get("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(file.get("sha256").asString()).isEqualTo(sha256(bytes));
        }
        assertThat(manifest.get("missing")).isEmpty();
        assertThat(text(files)).contains(sha256("Fewer appeals, and we know it.".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void listAFileThatIsGoneAndOneWithOtherBytes() throws Exception {
        evidence(protocol, "Audit of homes", Proof.IMPACT, "Fewer appeals");
        ReadablePaper pack = pack(story.officerNorth());
        Attachment kept = pack.attachments().get(0);
        var gone = new Attachment(Ids.next(), "evidence/A1/gone.txt", 3, sha256(new byte[3]));
        var other = new Attachment(kept.file(), "evidence/A1/other.txt", kept.bytes(), sha256(new byte[9]));
        Map<String, byte[]> files = zipped(new ReadablePaper(
                pack.heading(), pack.blocks(), List.of(), pack.sheets(), pack.wholeTable(), List.of(gone, other)));

        assertThat(files).doesNotContainKey("evidence/A1/gone.txt").containsKey("evidence/A1/other.txt");
        assertThat(manifest(files)
                        .get("missing")
                        .valueStream()
                        .map(one -> one.get("path").asString() + ": "
                                + one.get("why").asString()))
                .containsExactly(
                        "evidence/A1/gone.txt: The file is not kept any more",
                        "evidence/A1/other.txt: The bytes are not those that were handed over");
    }

    @Test
    void holdBackAFileInWhichSomethingLooksPersonal() throws Exception {
        evidence(protocol, "Audit of homes", Proof.IMPACT, "Fewer appeals");
        found(protocol);
        ReadablePaper pack = pack(story.officerNorth());

        assertThat(pack.attachments()).isEmpty();
        assertThat(words(pack)).contains("Held back: its file seems to hold personal data (Email address)");
    }

    @Test
    void nameNobodyWhenPeopleAreLeftOut() {
        said(protocol);
        leads(protocol, story.officerNorth());
        String named = "Officer north " + story.mark();

        assertThat(words(pack(story.officerNorth(), false))).contains("Hand over", "(" + named + ")");
        assertThat(words(pack(story.officerNorth(), true)))
                .doesNotContain("(" + named + ")")
                .contains("Leaving care service manager");
    }

    @Test
    void areTheSameBytesForTheSamePaper() throws Exception {
        evidence(protocol, "Audit of homes", Proof.IMPACT, "Fewer appeals");
        ReadablePaper pack = pack(story.officerNorth());

        assertThat(bytes(pack)).isEqualTo(bytes(pack));
    }

    @Test
    void makeSenseOfAPlanWithNothingInIt() {
        PlanId empty = written.plan("Empty plan");

        ReadablePaper pack = packs.make(request(empty, story.officerNorth(), false));

        assertThat(words(pack)).contains("This plan has no recommendations yet.");
        assertThat(pack.attachments()).isEmpty();
    }

    @Test
    void takeAsManyStatementsForSixtyActionsAsForTwo() throws Exception {
        PersonId officer = story.officerNorth();
        PaperRequest request = request(plan, officer, false);
        long few = statements.of(() -> packs.make(request)).size();
        for (int number = 0; number < 20; number++) {
            ActionId action = written.action(plan, "Action " + number, DUE, homes);
            written.evidence(action, plan, null);
        }

        assertThat(statements.of(() -> packs.make(request))).hasSize((int) few);
        assertThat(few).isLessThanOrEqualTo(11);
    }

    private void evidence(ActionId action, String title, Proof proof, String words) {
        var file = new Source.Upload(
                FileName.of("audit.txt"), new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        world.acting(
                story.officerNorth(),
                () -> beans.getBean(EvidenceManagement.class)
                        .add(
                                action,
                                new NewEvidence(title, "It was looked at", proof, LocalDate.of(2026, 11, 2)),
                                file,
                                world.viewer(story.officerNorth())));
    }

    private void measure(ActionId... speaksFor) {
        var measures = beans.getBean(MeasureManagement.class);
        var viewer = world.viewer(story.officerNorth());
        var words = new NewMeasure(
                "Waiting for a home",
                null,
                Unit.COUNT,
                null,
                Direction.DOWN,
                null,
                null,
                null,
                null,
                "Register",
                Interval.MONTHLY,
                null,
                List.of(speaksFor));
        List<NewReading> readings = IntStream.rangeClosed(1, 6)
                .mapToObj(month -> NewReading.of(
                        LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1), BigDecimal.valueOf(50 - month)))
                .toList();
        world.acting(story.officerNorth(), () -> {
            measures.readAll(measures.define(plan, words, viewer), readings, null, viewer);
            return viewer;
        });
    }

    private void leads(ActionId action, PersonId person) {
        beans.getBean(JdbcClient.class)
                .sql("update action set lead_id = ? where id = ?")
                .params(person.id(), action.id())
                .update();
    }

    private void found(ActionId action) {
        beans.getBean(JdbcClient.class).sql("""
                        insert into evidence_found (id, evidence_version_id, action_id, plan_id, number, kind, part, part_number, line)
                        select ?, v.id, v.action_id, v.plan_id, 1, 'EMAIL', 'LINE', 1, 1 from evidence_version v where v.action_id = ?
                        """).params(Ids.next(), action.id()).update();
    }

    private void said(ActionId action) {
        world.acting(story.officerNorth(), () -> {
            beans.getBean(ActionManagement.class)
                    .recordUpdate(
                            action,
                            new NewUpdate(
                                    LeadRating.ON_TRACK,
                                    "Hand over is done",
                                    null,
                                    null,
                                    null,
                                    null,
                                    LocalDate.of(2026, 11, 12)),
                            world.viewer(story.officerNorth()));
            return action;
        });
    }

    private ReadablePaper pack(PersonId person) {
        return pack(person, false);
    }

    private ReadablePaper pack(PersonId person, boolean withoutPeople) {
        return packs.make(request(plan, person, withoutPeople));
    }

    private PaperRequest request(PlanId of, PersonId person, boolean withoutPeople) {
        var viewer = world.viewer(person);
        return new PaperRequest(Ids.next(), of, viewer.today(), null, withoutPeople, ActionFilter.NONE, viewer);
    }

    private Map<String, byte[]> zipped(ReadablePaper pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(pack)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private byte[] bytes(ReadablePaper pack) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(pack, out);
        return out.toByteArray();
    }

    private static JsonNode manifest(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(files.get("manifest.json"));
    }

    private static String words(ReadablePaper pack) {
        return pack.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }

    private static String text(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().endsWith("pdf") && !file.getKey().endsWith("docx"))
                .map(file -> file.getKey() + "\n" + new String(file.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
