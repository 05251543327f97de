package org.followthrough.reports.charts;

import java.util.Map;
import java.util.Set;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Takes a drawing out of a template, so that a page and a paper show the same one. */
@Component
class Drawings {

    private final ITemplateEngine templates;

    Drawings(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The fragment of a template, whole and by itself; the values are its parameters by name. */
    String of(String template, String fragment, Map<String, Object> values) {
        return templates
                .process(template, Set.of(fragment), new Context(PaperWords.LOCALE, values))
                .strip();
    }
}
