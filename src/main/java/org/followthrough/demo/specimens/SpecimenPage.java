package org.followthrough.demo.specimens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Lays a specimen out as the inspectorate does: ruled tables, square bullets, a running footer; no crest, a free face. */
class SpecimenPage {

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

    private final Specimen specimen;
    private final Map<Integer, String> notes = new HashMap<>();
    private final StringBuilder page = new StringBuilder();

    SpecimenPage(Specimen specimen) {
        this.specimen = specimen;
        specimen.parts().stream()
                .filter(Part.Footnote.class::isInstance)
                .map(Part.Footnote.class::cast)
                .forEach(note -> notes.put(note.number(), note.words()));
    }

    /** The whole page as XHTML that refers to the style sheet at this address. */
    String write(String styleSheet) {
        page.append("<html lang=\"en\"><head>");
        element("title", specimen.title());
        for (String name : List.of("subject", "description")) {
            page.append("<meta name=\"").append(name).append("\" content=\"");
            page.append(safe(specimen.notice())).append("\"/>");
        }
        page.append("<link rel=\"stylesheet\" href=\"").append(styleSheet).append("\"/></head><body>");
        footer();
        page.append("<p class=\"notice\">").append(safe(specimen.notice())).append("</p>");
        specimen.parts().forEach(this::part);
        return page.append("</body></html>").toString();
    }

    private void footer() {
        page.append("<div class=\"footer\">")
                .append(lines(specimen.footer()))
                .append("</div><div class=\"number\"></div>");
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            heading(heading);
        } else if (part instanceof Part.Paragraph paragraph) {
            page.append(paragraph.bold() ? "<p class=\"bold\">" : "<p>")
                    .append(lines(paragraph.lines()))
                    .append("</p>");
        } else if (part instanceof Part.Bullet bullet) {
            marked("bullet depth-" + bullet.depth(), bullet.depth() == 1 ? "▪" : "−", bullet.words());
        } else if (part instanceof Part.Numbered numbered) {
            marked("numbered", numbered.number() + ".", numbered.words());
        } else if (part instanceof Part.Table table) {
            table(table);
        } else if (part instanceof Part.PageEnd) {
            page.append("<div class=\"page-end\"></div>");
        }
    }

    private void heading(Part.Heading heading) {
        element("h" + Math.min(3, heading.level()), heading.words());
    }

    /** A mark that hangs left of the words, as bullets and paragraph numbers do. */
    private void marked(String shape, String mark, String words) {
        page.append("<p class=\"")
                .append(shape)
                .append("\"><span class=\"mark\">")
                .append(mark)
                .append(" </span>");
        page.append(noted(words)).append("</p>");
    }

    private void table(Part.Table table) {
        page.append("<table><thead>");
        row("th", table.rows().get(0));
        page.append("</thead><tbody>");
        table.rows().stream().skip(1).forEach(row -> row("td", row));
        page.append("</tbody></table>");
    }

    private void row(String tag, List<String> cells) {
        page.append("<tr>");
        cells.forEach(cell -> element(tag, cell));
        page.append("</tr>");
    }

    private void element(String tag, String words) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(noted(words))
                .append("</")
                .append(tag)
                .append('>');
    }

    private String lines(List<String> lines) {
        return lines.stream().map(this::noted).collect(Collectors.joining("<br/>"));
    }

    /** The words, each footnote in the place of its mark: the renderer carries it to the foot of the page. */
    private String noted(String words) {
        return MARK.matcher(safe(words))
                .replaceAll(mark -> Matcher.quoteReplacement("<span class=\"footnote\">"
                        + safe(notes.getOrDefault(Integer.parseInt(mark.group(1)), "")) + "</span>"));
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscapeDecimal(words, "UTF-8");
    }
}
