package org.followthrough.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = WebAssetsTests.Static.class)
@AutoConfigureMockMvc(addFilters = false)
class WebAssetsTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private WebAssets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "govuk/govuk-frontend.min.css",
                "govuk/govuk-frontend.min.js",
                "css/app.css",
                "js/app.js",
                "js/start.js",
                "images/favicon.svg"
            })
    void servesWhatPagesNeedForAYearUnderAnAddressWithTheHashOfItsContent(String file) throws Exception {
        String address = assets.address(file);

        assertThat(address).matches("/assets/.+-[0-9a-f]{32}\\.(css|js|svg)");
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/govuk/assets/fonts/light-94a07e06a1-v2.woff2",
                "/assets/govuk/assets/images/govuk-crest.svg",
                "/assets/govuk/assets/images/favicon.ico",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/assets/fonts/light-94a07e06a1-v2.woff2",
                "/assets/govuk/../../package.json",
                "/application.properties"
            })
    void servesNothingElseOfTheLibrary(String address) throws Exception {
        assertThat(answer(address).getStatus()).isEqualTo(404);
    }

    @Test
    void setsTextInAFaceThatAnybodyMayUse() throws Exception {
        String css = answer(assets.address("govuk/govuk-frontend.min.css")).getContentAsString(UTF_8);

        assertThat(css)
                .doesNotContain("GDS Transport", "@font-face", "crest.svg", "Calvert")
                .contains(".govuk-body")
                .contains("font-family:arial,\"Liberation Sans\",sans-serif");
        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
    }

    @Test
    void refusesToNameAFileThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> assets.address("css/gone.css"));
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
    @Import(WebAssets.class)
    static class Static {}
}
