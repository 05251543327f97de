package org.followthrough.reports.forms;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.files.ClosedPdf;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A paper as people read it: PDF that screen readers can follow (PDF/UA-1) and archives can keep (PDF/A-3a). */
@Component
public class PdfForm implements PaperForm<ReadablePaper> {

    /** Stands where a character cannot be shown. */
    public static final String CANNOT_SHOW = "\u25A1";

    /** Characters that no XML document may hold, so no well-formed page either. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Characters that only steer how their neighbours are drawn: the face has no picture of them and none is missed. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x{AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FE00}-\\x{FE0F}\\x{FEFF}]");

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ITemplateEngine templates;
    private final PaperWords words;

    PdfForm(ITemplateEngine templates, PaperWords words) {
        this.templates = templates;
        this.words = words;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        var finished = new ByteArrayOutputStream(); // a paper that fails must not leave half a file behind
        var making = paper.heading().making();
        try (var document = new DatedPdf(making.at(), making.snapshot())) {
            var builder = builder(page(paper)).usePDDocument(document).toStream(finished);
            if (paper.blocks().stream().anyMatch(Block.Chart.class::isInstance)) {
                builder.useSVGDrawer(new BatikSVGDrawer());
            }
            builder.run();
        }
        finished.writeTo(out);
        out.flush();
    }

    private String page(ReadablePaper paper) {
        var made = words.local(paper.heading().making().at());
        var model = Map.<String, Object>of("paper", paper, "made", made, "outline", PaperOutline.of(paper.blocks()));
        String page = templates.process("reports/document", new Context(PaperWords.LOCALE, model));
        return INVISIBLE
                .matcher(NOT_IN_XML.matcher(page).replaceAll(CANNOT_SHOW))
                .replaceAll("");
    }

    private PdfRendererBuilder builder(String page) {
        return ClosedPdf.of(page, "templates/reports/paper.css")
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .withProducer(words.of("reports.application"))
                .useReplacementText(CANNOT_SHOW);
    }
}
