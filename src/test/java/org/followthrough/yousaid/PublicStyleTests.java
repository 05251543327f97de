package org.followthrough.yousaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.files.FileName;
import org.followthrough.files.FileStore;
import org.followthrough.files.StoredFileId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The public page looks as its council chose, and nothing else of the style of papers is on it. */
@FollowthroughTest
class PublicStyleTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileStore files;

    @Autowired
    private StatementLog statements;

    private Story story;
    private String address;
    private byte[] logo;

    @BeforeEach
    void begin() throws IOException {
        story = world.northamptonshire();
        address = "/you-said-we-did/N" + story.mark();
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", picture);
        logo = picture.toByteArray();
    }

    @Test
    void isThePlainOneWhereNobodyChose() throws Exception {
        switchOn();

        Document page = Jsoup.parse(read(address).getContentAsString());
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("link[href*=colours]")).isEmpty();
        assertThat(read(address + "/colours.css").getStatus()).isEqualTo(404);
        assertThat(read(address + "/logo").getStatus()).isEqualTo(404);
    }

    @Test
    void isTheNameTheColourAndTheLogoThatTheCouncilChose() throws Exception {
        choose();
        switchOn();

        MockHttpServletResponse answer = read(address);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("header").text()).isEqualTo("The Council of the North");
        assertThat(page.select("img").attr("alt")).isEqualTo("A red rose");
        assertThat(page.select("main").text()).contains("what we at The Council of the North did");
        assertThat(answer.getContentAsString())
                .as("what only papers bear")
                .doesNotContain("OFFICIAL")
                .doesNotContain("Town Hall");

        MockHttpServletResponse sheet = read(page.select("link[href*=colours]").attr("href"));
        assertThat(sheet.getContentType()).startsWith("text/css");
        assertThat(sheet.getContentAsString())
                .contains("--app-brand: #990022;")
                .contains("--app-brand-dark: #6b0018;")
                .contains("--app-brand-tint: #f9f0f2;");
        MockHttpServletResponse sent = read(page.select("img").attr("src"));
        assertThat(sent.getContentType()).isEqualTo("image/png");
        assertThat(sent.getContentAsByteArray()).isEqualTo(logo);
        assertThat(Jsoup.parse(read(address + "/easy-read").getContentAsString())
                        .select("img"))
                .hasSize(1);
    }

    @Test
    void isKeptByOthersOnlyUntilItChanges() throws Exception {
        choose();
        switchOn();
        String tag = Objects.requireNonNull(read(address).getHeader(HttpHeaders.ETAG));
        String before = sheetOf(address);
        for (String part : new String[] {before, address + "/logo"}) {
            MockHttpServletResponse answer = read(part);
            assertThat(answer.getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("max-age=300, public");
            assertThat(answer.getHeader(HttpHeaders.ETAG)).isNotBlank();
            assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        }

        jdbc.sql("update house_style set colour = '#003366', version = version + 1 where organisation_id = ?")
                .params(story.north().id())
                .update();

        assertThat(mvc.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("the page says that it has changed")
                .isEqualTo(200);
        assertThat(sheetOf(address))
                .as("an address that nobody has kept anything of")
                .isNotEqualTo(before);
        assertThat(read(sheetOf(address)).getContentAsString()).contains("#003366");
    }

    @Test
    void isForNobodyWhileThePageIsOffAndCostsThePageNothing() throws Exception {
        choose();
        assertThat(read(address + "/colours.css").getStatus()).isEqualTo(404);
        assertThat(read(address + "/logo").getStatus()).isEqualTo(404);

        switchOn();
        assertThat(statements.of(() -> read(address))).hasSize(1);
        assertThat(statements.of(() -> read(address + "/colours.css"))).hasSize(1);
    }

    @Test
    void losesALogoThatWasTakenAway() throws Exception {
        StoredFileId file = choose();
        switchOn();
        jdbc.sql("update house_style set logo_id = null, logo_words = null where organisation_id = ?")
                .params(story.north().id())
                .update();

        assertThat(files.find(file).size()).isEqualTo(logo.length);
        assertThat(Jsoup.parse(read(address).getContentAsString()).select("img"))
                .isEmpty();
        assertThat(read(address + "/logo").getStatus()).isEqualTo(404);
        assertThat(read(address + "/colours.css").getStatus()).isEqualTo(200);
    }

    private StoredFileId choose() {
        StoredFileId file = files.store(FileName.of("logo.png"), new ByteArrayInputStream(logo))
                .id();
        jdbc.sql("""
                        insert into house_style (organisation_id, version, name, colour, footer, classification, logo_id, logo_words)
                        values (?, 0, 'The Council of the North', '#990022', 'Town Hall', 'OFFICIAL', ?, 'A red rose')
                        """).params(story.north().id(), file.id()).update();
        return file;
    }

    private void switchOn() {
        jdbc.sql("""
                        insert into public_page (organisation_id, version, published_on, published_by)
                        values (?, 0, date '2026-01-01', ?)
                        """).params(story.north().id(), story.leaderNorth().id()).update();
    }

    private String sheetOf(String page) throws Exception {
        return Jsoup.parse(read(page).getContentAsString())
                .select("link[href*=colours]")
                .attr("href");
    }

    private MockHttpServletResponse read(String of) throws Exception {
        return mvc.perform(get(URI.create(of))).andReturn().getResponse();
    }
}
