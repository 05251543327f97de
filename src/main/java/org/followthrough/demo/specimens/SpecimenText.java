package org.followthrough.demo.specimens;

import java.util.ArrayList;
import java.util.List;

/** Writes a specimen's words line by line and page by page, as they come out of a viewer. */
class SpecimenText {

    private static final int PAGE = 48;
    private static final int LINE = 84;
    private static final int TITLE = 46;
    private static final int CELL = 42;

    private final Specimen specimen;
    private final List<String> lines = new ArrayList<>();
    private final List<Part.Footnote> notes = new ArrayList<>();
    private int page = 1;
    private int used;

    SpecimenText(Specimen specimen) {
        this.specimen = specimen;
    }

    String write() {
        wrapped(specimen.notice(), LINE);
        gap();
        specimen.parts().forEach(this::part);
        endPage();
        return String.join("\n", lines) + "\n";
    }

    private void part(Part part) {
        if (!(part instanceof Part.Bullet || part instanceof Part.Footnote)) {
            afterList();
        }
        if (part instanceof Part.Heading heading) {
            heading(heading);
        } else if (part instanceof Part.Paragraph paragraph) {
            paragraph.lines().forEach(line -> wrapped(line, LINE));
        } else if (part instanceof Part.Bullet bullet) {
            wrapped((bullet.depth() == 1 ? "◼ " : "− ") + bullet.words(), LINE);
        } else if (part instanceof Part.Numbered numbered) {
            wrapped(numbered.number() + ". " + numbered.words(), LINE);
        } else if (part instanceof Part.Table table) {
            table.cells().forEach(this::cell);
        } else if (part instanceof Part.Footnote note) {
            notes.add(note);
        } else {
            endPage();
        }
        boolean inList = part instanceof Part.Bullet || part instanceof Part.Footnote;
        if (!inList && !(part instanceof Part.Table)) {
            gap();
        }
    }

    private void heading(Part.Heading heading) {
        if (used > PAGE - 5) {
            endPage();
        }
        wrapped(heading.words(), heading.level() == 1 ? TITLE : LINE);
    }

    private void cell(String words) {
        wrapped(words, CELL);
        gap();
    }

    /** Bullets follow one another without a gap; what comes after them does not. */
    private void afterList() {
        if (used > 0 && !lines.get(lines.size() - 1).isEmpty()) {
            gap();
        }
    }

    private void wrapped(String words, int width) {
        var line = new StringBuilder();
        for (String word : words.replaceAll("\\[(\\d+)]", "$1").split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        line(line.toString());
    }

    private void line(String words) {
        if (used >= PAGE) {
            endPage();
        }
        lines.add(words);
        used++;
    }

    private void gap() {
        if (used > 0) {
            lines.add("");
            used++;
        }
    }

    /** Footnotes, then the footer close under the last line, then the number: the first page of a report has neither. */
    private void endPage() {
        for (Part.Footnote note : notes) {
            lines.addAll(List.of("", String.valueOf(note.number()), ""));
            lines.add(note.words());
        }
        notes.clear();
        if (specimen.footer().isEmpty() || page > 1) {
            lines.addAll(specimen.footer());
            lines.addAll(List.of("", String.valueOf(page), ""));
        }
        page++;
        used = 0;
    }
}
