package org.followthrough.reports.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PaperFile;
import org.followthrough.reports.forms.PaperForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class PaperFileTests {

    @ParameterizedTest
    @CsvSource({
        "Care leavers\u2019 plan 2026, action-plan-care-leavers-plan-2026-2026-11-20.csv",
        "  Caf\u00E9 / \"Hub\" & more!, action-plan-cafe-hub-more-2026-11-20.csv",
        "../../etc/passwd, action-plan-etc-passwd-2026-11-20.csv",
        "\u0645\u062E\u0637\u0637, action-plan-2026-11-20.csv",
    })
    void isNamedAfterThePlanInLettersThatEveryComputerTakes(String plan, String name) {
        assertThat(file(plan, PaperForms.csv()).download().name()).isEqualTo(name);
    }

    @Test
    void keepsALongNameShort() {
        assertThat(file("very long ".repeat(40), PaperForms.csv()).download().name())
                .hasSizeLessThan(100);
    }

    @Test
    void leavesNothingOfAFileBehindThatCouldNotBeMade() {
        var response = new MockHttpServletResponse();
        assertThatThrownBy(() -> file("Plan", new BreaksDown()).sendTo(response))
                .isInstanceOf(IOException.class);
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static PaperFile<ReadablePaper> file(String plan, PaperForm<? super ReadablePaper> form) {
        var heading = new PaperHeading(
                "Action plan",
                new PaperHeading.PlanName(null, plan, "not frozen yet"),
                List.of(),
                "All of the plan",
                ActionPlanPaperMother.AS_AT,
                new PaperHeading.Making(new UUID(0, 0), Instant.EPOCH, "Somebody", null),
                HouseStyle.plain("A council"),
                false);
        return new PaperFile<>(
                "action-plan",
                new ActionPlanPaper(
                                heading,
                                new Governance(null, null, 42, List.of(), List.of(), List.of()),
                                Narrowing.NONE,
                                List.of())
                        .readable(PaperForms.words()),
                form);
    }

    private static final class BreaksDown implements PaperForm<Paper> {

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public String contentType() {
            return "application/pdf";
        }

        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            out.write(37);
            throw new IOException("no paper left");
        }
    }
}
