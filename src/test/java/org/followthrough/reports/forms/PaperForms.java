package org.followthrough.reports.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperWords;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The forms as the application wires them, without the application. */
public final class PaperForms {

    private PaperForms() {}

    public static PaperWords words() {
        return new PaperWords(messages());
    }

    public static CsvForm csv() {
        return new CsvForm(words());
    }

    public static WorkbookForm workbook() {
        return new WorkbookForm(words());
    }

    public static PdfForm pdf() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages());
        return new PdfForm(engine, words());
    }

    /** What a form writes, seen to leave the stream open. */
    public static <P extends Paper> byte[] written(PaperForm<? super P> form, P paper) throws IOException {
        var closed = new boolean[1];
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        form.write(paper, out);
        if (closed[0]) {
            throw new AssertionError(form.extension() + " closed the stream it was given");
        }
        return out.toByteArray();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reports");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
