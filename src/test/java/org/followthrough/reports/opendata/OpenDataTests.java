package org.followthrough.reports.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.measures.Direction;
import org.followthrough.measures.Interval;
import org.followthrough.measures.MeasureId;
import org.followthrough.measures.MeasureManagement;
import org.followthrough.measures.NewMeasure;
import org.followthrough.measures.NewReading;
import org.followthrough.measures.Unit;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FollowthroughTest
class OpenDataTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    OpenData papers;

    @Autowired
    OpenDataJson json;

    @Autowired
    OpenDataBundle bundle;

    @Autowired
    StatementLog statements;

    private Story story;
    private ReportWorld written;
    private PlanId plan;
    private RecommendationId homes;
    private ActionId protocol;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        InspectionId open =
                written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        InspectionId secret = written.inspection(
                "Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words of inspectors")));
        homes = written.recommendation(open, 1);
        plan = written.plan("Care leavers", open, secret);
        protocol = written.action(plan, "=Agree a protocol", DUE, homes);
        ActionId hushed = written.action(plan, "Hushed work", DUE, written.recommendation(secret, 1));
        said(protocol, "The draft is with the panel");
        said(hushed, "Hushed progress");
        written.evidence(protocol, plan, null);
    }

    @Test
    void holdsWhatItsSchemaSaysInEveryTable() throws Exception {
        measure();
        JsonNode data = data(story.officerNorth());
        JsonNode schema = JsonMapper.shared()
                .readTree(mvc.perform(get("/reports/open-data/schema.json"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());

        assertThat(names(data)).containsExactlyElementsOf(names(schema.get("properties")));
        for (DataSet set : DataSets.ALL) {
            JsonNode fields = schema.at("/properties/" + set.name() + "/items/properties");
            for (JsonNode row : data.get(set.name())) {
                assertThat(names(row)).as(set.name()).containsExactlyElementsOf(names(fields));
                row.properties()
                        .forEach(value -> assertThat(typeOf(value.getValue()))
                                .as(set.name() + "." + value.getKey())
                                .isIn(types(fields.get(value.getKey()))));
            }
        }
    }

    @Test
    void tellsThePlanInTablesThatAreJoinedByIds() throws Exception {
        JsonNode data = data(story.officerNorth());
        JsonNode action = data.get("actions").get(0);

        assertThat(action.get("action_id").asString()).isEqualTo(protocol.toString());
        assertThat(action.get("reference").asString()).isEqualTo("A1");
        assertThat(action.get("due_on").asString()).isEqualTo("2027-03-03");
        assertThat(action.get("rating").asString()).isEqualTo("GREEN");
        assertThat(data.get("action_recommendations")
                        .get(0)
                        .get("recommendation_id")
                        .asString())
                .isEqualTo(homes.toString());
        assertThat(data.get("progress_updates").get(0).get("words").asString())
                .isEqualTo("The draft is with the panel");
        assertThat(data.get("evidence").get(0).get("title").asString()).isEqualTo("Minutes");
    }

    @Test
    void hasNoValueForSmallNumbers() throws Exception {
        measure();
        List<String> read = new ArrayList<>();
        data(story.officerNorth())
                .get("readings")
                .forEach(one ->
                        read.add(one.get("value") + " " + one.get("shown").asString()));

        assertThat(read).containsExactly("12 12", "null <5");
    }

    @Test
    void keepsWhatIsConfidentialFromTheBoard() throws Exception {
        assertThat(data(story.officerNorth()).toString()).contains("Hushed progress");
        assertThat(data(story.boardNorth()).toString())
                .doesNotContainIgnoringCase("hushed")
                .contains("Homes for young people");
        assertThat(String.join("\n", files(story.boardNorth()).values()))
                .doesNotContainIgnoringCase("hushed")
                .contains("Minutes");
    }

    @Test
    void doesNotExistForTheCouncilNextDoor() {
        assertThatThrownBy(() -> paper(story.officerWest(), false)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavesPeopleOutAndKeepsTheirRoles() throws Exception {
        String name = "\"Officer north " + story.mark() + "\"";

        assertThat(text(json, paper(story.officerNorth(), false))).contains(name);
        assertThat(text(json, paper(story.officerNorth(), true)))
                .doesNotContain(name)
                .contains("Officer north " + story.mark() + " (role title)");
    }

    @Test
    void keepsSpreadsheetsFromRunningWords() throws Exception {
        Map<String, String> files = files(story.officerNorth());

        assertThat(files.get("actions.csv"))
                .startsWith("action_id,reference,only_for,title")
                .contains("'=Agree a protocol");
        assertThat(files).containsKeys("schema.json", "manifest.json", "readings.csv");
    }

    @Test
    void isTheSameBytesForTheSamePaper() throws Exception {
        ReadablePaper paper = paper(story.officerNorth(), false);

        assertThat(written(bundle, paper)).isEqualTo(written(bundle, paper));
        assertThat(written(json, paper)).isEqualTo(written(json, paper));
    }

    @Test
    void takesOneStatementATableWhateverTheRows() throws Exception {
        Viewer officer = world.viewer(story.officerNorth());
        int few = statements.of(() -> papers.make(request(officer, false))).size();
        for (int number = 0; number < 20; number++) {
            said(written.action(plan, "Action " + number, DUE, homes), "It goes on");
        }

        assertThat(statements.of(() -> papers.make(request(officer, false)))).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(DataSets.ALL.size() + 2);
    }

    private void measure() {
        Viewer officer = world.viewer(story.officerNorth());
        MeasureManagement measures = beans.getBean(MeasureManagement.class);
        world.acting(story.officerNorth(), () -> {
            MeasureId measure = measures.define(
                    plan,
                    new NewMeasure(
                            "Young people waiting",
                            null,
                            Unit.COUNT,
                            null,
                            Direction.DOWN,
                            BigDecimal.valueOf(12),
                            LocalDate.of(2026, 9, 1),
                            BigDecimal.ZERO,
                            null,
                            null,
                            Interval.MONTHLY,
                            null,
                            List.of(protocol)),
                    officer);
            measures.read(measure, NewReading.of(LocalDate.of(2026, 10, 1), BigDecimal.valueOf(3)), officer);
            return measure;
        });
    }

    private void said(ActionId action, String words) {
        world.acting(story.officerNorth(), () -> {
            beans.getBean(ActionManagement.class)
                    .recordUpdate(
                            action,
                            new NewUpdate(
                                    LeadRating.ON_TRACK, words, null, null, null, null, LocalDate.of(2026, 11, 12)),
                            world.viewer(story.officerNorth()));
            return action;
        });
    }

    private JsonNode data(PersonId person) throws IOException {
        return JsonMapper.shared().readTree(written(json, paper(person, false)));
    }

    private Map<String, String> files(PersonId person) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(bundle, paper(person, false))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private ReadablePaper paper(PersonId person, boolean withoutPeople) {
        return papers.make(request(world.viewer(person), withoutPeople));
    }

    private PaperRequest request(Viewer viewer, boolean withoutPeople) {
        return new PaperRequest(Ids.next(), plan, viewer.today(), null, withoutPeople, ActionFilter.NONE, viewer);
    }

    private static String text(PaperForm<ReadablePaper> form, ReadablePaper paper) throws IOException {
        return new String(written(form, paper), StandardCharsets.UTF_8);
    }

    private static byte[] written(PaperForm<ReadablePaper> form, ReadablePaper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(paper, out);
        return out.toByteArray();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static List<String> types(JsonNode field) {
        List<String> types = new ArrayList<>();
        field.get("type").forEach(type -> types.add(type.asString()));
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String typeOf(JsonNode value) {
        if (value.isNull()) {
            return "null";
        }
        if (value.isString()) {
            return "string";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isIntegralNumber() ? "integer" : "number";
    }
}
