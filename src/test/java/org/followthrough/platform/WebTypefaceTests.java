package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebTypefaceTests {

    @Test
    void dropsTheFilesOfTheTypeface() {
        String css = "a{b:c}/*! Copyright (c) 2011 */@font-face{font-family:GDS Transport;src:url(x.woff2)}p{q:r}";

        assertThat(WebTypeface.inFreeFace(css)).isEqualTo("a{b:c}p{q:r}");
    }

    @Test
    void namesAFreeFaceInstead() {
        assertThat(WebTypeface.inFreeFace("p{font-family:GDS Transport,arial,sans-serif}"))
                .isEqualTo("p{font-family:arial,\"Liberation Sans\",sans-serif}");
        assertThat(WebTypeface.inFreeFace("p{font-family:\"GDS Transport\", arial, sans-serif}"))
                .isEqualTo("p{font-family:arial,\"Liberation Sans\",sans-serif}");
    }

    @Test
    void dropsTheCrestAndKeepsTheRule() {
        assertThat(WebTypeface.inFreeFace("f{color:red;mask-image:url(/assets/images/govuk-crest.svg);top:0}"))
                .isEqualTo("f{color:red;top:0}");
    }

    @Test
    void leavesOtherStyleSheetsAlone() {
        String css = "p{font-family:serif;background:url(/assets/images/hub.svg)}";

        assertThat(WebTypeface.inFreeFace(css)).isEqualTo(css);
    }
}
