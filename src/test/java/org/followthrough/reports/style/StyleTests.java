package org.followthrough.reports.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.SaidInFile;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Administrators choose how papers look, and papers look like that. */
@FollowthroughTest
class StyleTests {

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    private Story story;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        plan = new ReportWorld(beans, story).plan("Care leavers\u2019 plan");
    }

    @Test
    void isPlainAsLongAsNobodyChose() {
        assertThat(seen(story.officerNorth())).isEqualTo(HouseStyle.plain("North " + story.mark()));
    }

    @Test
    void isWhatTheAdministratorChoseForTheCouncil() throws Exception {
        assertThat(choose("#005EA5", "", picture("jpeg", 1200, 600)).getStatus())
                .isEqualTo(302);

        HouseStyle style = seen(story.officerNorth());

        assertThat(style.name()).isEqualTo("North Council");
        assertThat(style.colour()).isEqualTo("#005ea5");
        assertThat(style.footer()).isEqualTo("Our footer");
        assertThat(style.classification()).isEqualTo("OFFICIAL");
        HouseStyle.Logo logo = Objects.requireNonNull(style.logo());
        BufferedImage drawn =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.base64())));
        assertThat(logo.mediaType()).isEqualTo("image/png");
        assertThat(drawn.getWidth()).as("no larger than a page needs").isEqualTo(480);
        assertThat(page().select("img.app-style-logo").attr("alt")).isEqualTo("A crest");
    }

    @Test
    void isTheTrustsWhereTheCouncilChoseNone() throws Exception {
        world.acting(story.administrator(), () -> {
            beans.getBean(StyleManagement.class)
                    .choose(
                            story.trust(),
                            new StyleForm("The Trust", "#123456", null, null, null, null, null, null),
                            null,
                            world.viewer(story.administrator()));
            return plan;
        });

        assertThat(seen(story.officerNorth()).name()).isEqualTo("The Trust");
        choose("#005ea5", "", null);
        assertThat(seen(story.officerNorth()).name()).isEqualTo("North Council");
    }

    @Test
    void isTheOneCouncilsInAPaperThatTheTrustMakesForIt() throws Exception {
        choose("#005ea5", "", null);
        world.acting(story.administrator(), () -> {
            beans.getBean(StyleManagement.class)
                    .choose(
                            story.trust(),
                            new StyleForm("The Trust", "#123456", null, null, null, "Footer of the trust", null, null),
                            null,
                            world.viewer(story.administrator()));
            return plan;
        });
        beans.getBean(JdbcClient.class)
                .sql("insert into plan_organisation (plan_id, organisation_id) values (:plan, :west)")
                .param("plan", plan.id())
                .param("west", story.west().id())
                .update();

        assertThat(paper("")).contains("Footer of the trust").doesNotContain("Our footer");
        assertThat(paper("&organisation=" + story.north()))
                .contains("Our footer", "OFFICIAL")
                .doesNotContain("Footer of the trust");
        assertThat(paper("&organisation=" + story.west()))
                .as("chose none, and is never shown the other's")
                .contains("Footer of the trust")
                .doesNotContain("Our footer");
    }

    @Test
    void refusesColoursThatCannotBeReadAndLogosThatAreNone() throws Exception {
        assertThat(choose("#ffff00", "", null).getContentAsString()).contains("too pale to be read on white");
        assertThat(choose("blue", "", null).getContentAsString()).contains("Colour must be six");
        assertThat(choose("#005ea5", "", "<svg></svg>".getBytes(StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(422);
        assertThat(choose("#005ea5", "", picture("gif", 10, 10)).getContentAsString())
                .contains("The logo must be a PNG or JPEG");
        assertThat(seen(story.officerNorth())).isEqualTo(HouseStyle.plain("North " + story.mark()));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstChose() throws Exception {
        choose("#005ea5", "", null);

        MockHttpServletResponse second = choose("#00703c", "", null);

        assertThat(second.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(second.getContentAsString());
        assertThat(page.select("input[name=colour]").val()).isEqualTo("#00703c");
        assertThat(page.select("main").text()).contains("#005ea5");
        assertThat(choose("#00703c", page.select("input[name=version]").val(), null)
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void knowsHowWellColoursAreReadOnWhite() {
        assertThat(Contrast.onWhite("#000000")).isCloseTo(21, within(0.01));
        assertThat(Contrast.onWhite("#ffffff")).isCloseTo(1, within(0.01));
        assertThat(Contrast.onWhite("#777777")).isCloseTo(4.48, within(0.01));
    }

    /** The action plan as the trust's manager makes it for whom they choose. */
    private String paper(String options) throws Exception {
        return SaidInFile.of(mvc.perform(
                        get("/reports/action-plan.pdf?plan=" + plan + options).with(world.as(story.managerTrust())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private HouseStyle seen(PersonId person) {
        var viewer = world.viewer(person);
        return beans.getBean(PaperHeadings.class)
                .of(
                        "Action plan",
                        new PaperRequest(Ids.next(), plan, viewer.today(), null, false, ActionFilter.NONE, viewer))
                .style();
    }

    private MockHttpServletResponse choose(String colour, String version, byte @Nullable [] logo) throws Exception {
        var request = multipart("/admin/house-style/{council}", story.north());
        if (logo != null) {
            request.file(new MockMultipartFile("logo", "logo.png", "image/png", logo));
        }
        return mvc.perform(request.param("name", "North Council")
                        .param("colour", colour)
                        .param("logoWords", "A crest")
                        .param("footer", " Our footer ")
                        .param("classification", "OFFICIAL")
                        .param("version", version)
                        .with(world.as(story.administrator())))
                .andReturn()
                .getResponse();
    }

    private Document page() throws Exception {
        String html = mvc.perform(
                        get("/admin/house-style/{council}", story.north()).with(world.as(story.administrator())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
