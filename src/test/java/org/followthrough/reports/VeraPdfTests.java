package org.followthrough.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class VeraPdfTests {

    @Test
    void seesThatAPlainFileFollowsNeitherStandard() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        assertThat(VeraPdf.failures(out.toByteArray()))
                .anySatisfy(failure -> assertThat(failure).contains("14289-1"))
                .anySatisfy(failure -> assertThat(failure).contains("19005-3"))
                .filteredOn(failure -> failure.endsWith(" fails"))
                .hasSize(2);
    }
}
