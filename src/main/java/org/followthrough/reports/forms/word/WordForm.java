package org.followthrough.reports.forms.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.office.PaperProperties;
import org.followthrough.reports.forms.office.StableZip;
import org.springframework.stereotype.Component;

/** A paper as a Word document: real styles, headings, lists and tables, so that a committee can edit it. */
@Component
public class WordForm implements PaperForm<ReadablePaper> {

    private final PaperWords words;

    WordForm(PaperWords words) {
        this.words = words;
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var document = WordTemplate.begin(paper)) {
            WordFront.write(paper.heading(), words, document);
            var blocks = new WordBlocks(document, words);
            for (var block : paper.blocks()) {
                blocks.write(block);
            }
            WordEdges.write(paper.heading(), words, document);
            PaperProperties.of(paper.heading(), words, document.getProperties());
            document.write(written);
        }
        StableZip.copy(written.toByteArray(), out);
    }
}
