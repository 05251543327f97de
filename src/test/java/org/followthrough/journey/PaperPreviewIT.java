package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.ClockForTests;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A paper in a browser: seen, asked for differently, corrected and taken away. */
@Import(ClockForTests.class)
class PaperPreviewIT extends InABrowser {

    @Autowired
    private BeanFactory beans;

    private PlanId plan;

    @BeforeEach
    void plan() {
        var written = new ReportWorld(beans, story);
        InspectionId visit = written.inspection(
                "Focused visit: care leavers",
                Confidentiality.OPEN,
                List.of(
                        asksFor("The choice of suitable homes for young people who leave care."),
                        asksFor("Plans that say who does what.")));
        plan = written.plan("Care leavers plan", visit);
        written.action(
                plan, "Agree a protocol with housing", LocalDate.of(2026, 11, 9), written.recommendation(visit, 1));
        written.action(
                plan, "Train everybody who writes plans", LocalDate.of(2027, 3, 3), written.recommendation(visit, 2));
    }

    @Test
    void isSeenBeforeItIsTaken() {
        try (Visitor officer = visitor("officer.north", 1280);
                Visitor phone = visitor("officer.north", 320)) {
            officer.open("/reports/action-plan?plan=" + plan);
            assertThat(officer.words()).contains("Agree a protocol with housing");
            officer.picture("paper-preview-1280");
            officer.type("asAt", "31/2/2026");
            officer.press("Show again");
            assertThat(officer.words()).contains("There is a problem", "must be a real date");
            officer.picture("paper-preview-wrong-1280");
            officer.type("asAt", "21/11/2026");
            officer.press("Show again");
            assertThat(officer.words()).contains("As at 21 November 2026");
            byte[] pdf = officer.download("/reports/action-plan.pdf?plan=" + plan);
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

            phone.open("/reports/action-plan?plan=" + plan);
            phone.picture("paper-preview-320");
        }
    }
}
