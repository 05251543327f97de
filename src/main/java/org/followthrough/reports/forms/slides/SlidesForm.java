package org.followthrough.reports.forms.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.office.PaperProperties;
import org.followthrough.reports.forms.office.StableZip;
import org.springframework.stereotype.Component;

/** The slides of a paper: real titles and lists, so that a meeting can edit them. */
@Component
public class SlidesForm implements PaperForm<ReadablePaper> {

    private final PaperWords words;

    SlidesForm(PaperWords words) {
        this.words = words;
    }

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            for (var slide : paper.slides()) {
                show.createSlide().createTextBox().setText(slide.title());
            }
            PaperProperties.of(paper.heading(), words, show.getProperties());
            show.write(written);
        }
        StableZip.copy(written.toByteArray(), out);
    }
}
