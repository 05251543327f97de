package org.followthrough.demo.specimens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a small part of Markdown. Blocks stand between blank lines. The first is the notice, the first heading the title.
 * {@code *} or {@code -} begins a bullet, indented ones are a level deeper; {@code 1.} a numbered paragraph; {@code |} a row of a
 * table; a backslash or two spaces at the end of a line keep its end. Three things are ours: {@code % footer: one | two}
 * for the lines at the foot of pages, {@code %%} for the end of a page, and {@code [1]} in the words with
 * {@code [1]: words} for a footnote.
 */
class SpecimenMarkup {

    private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
    private static final Pattern BULLET = Pattern.compile("( *)[*-] (.*)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.*)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[(\\d+)]: (.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]*\\)");
    private static final String FOOTER = "% footer: ";
    private static final String PAGE_END = "%%";

    /** Where a text was copied page by page, a paragraph longer than this that does not end goes on after the gap. */
    private static final int LONG = 80;

    private final List<Part> parts = new ArrayList<>();
    private List<String> footer = List.of();
    private boolean titled;

    Specimen read(String markup) {
        List<String> blocks = Stream.of(markup.strip().split("\\n\\s*\\n", -1)).toList();
        blocks.stream().skip(1).forEach(this::block);
        return new Specimen(words(blocks.get(0)), footer, List.copyOf(parts));
    }

    private void block(String block) {
        List<String> lines = block.lines().toList();
        String first = lines.get(0);
        if (first.startsWith(FOOTER)) {
            footer = Arrays.stream(first.substring(FOOTER.length()).split(" \\| ", -1))
                    .toList();
        } else if (first.equals(PAGE_END)) {
            parts.add(new Part.PageEnd());
        } else if (first.startsWith("#")) {
            heading(first);
        } else if (first.startsWith("|")) {
            parts.add(table(lines));
        } else if (BULLET.matcher(first).matches()) {
            lines.forEach(this::bullet);
        } else {
            running(block, lines);
        }
    }

    private void heading(String line) {
        Matcher heading = matched(HEADING, line);
        int level = titled ? Math.max(2, heading.group(1).length()) : 1;
        titled = true;
        parts.add(new Part.Heading(level, words(heading.group(2))));
    }

    private void bullet(String line) {
        Matcher bullet = matched(BULLET, line);
        parts.add(new Part.Bullet(bullet.group(1).isEmpty() ? 1 : 2, words(bullet.group(2))));
    }

    private static Part.Table table(List<String> lines) {
        return new Part.Table(lines.stream()
                .filter(line -> !line.matches("[|\\- ]+"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(SpecimenMarkup::words)
                        .toList())
                .toList());
    }

    private void running(String block, List<String> lines) {
        Matcher numbered = NUMBERED.matcher(words(block));
        Matcher footnote = FOOTNOTE.matcher(words(block));
        if (footnote.matches()) {
            parts.add(new Part.Footnote(Integer.parseInt(footnote.group(1)), footnote.group(2)));
        } else if (numbered.matches()) {
            parts.add(new Part.Numbered(Integer.parseInt(numbered.group(1)), numbered.group(2)));
        } else {
            paragraph(new Part.Paragraph(kept(lines), block.startsWith("**") && block.endsWith("**")));
        }
    }

    private void paragraph(Part.Paragraph paragraph) {
        Part before = parts.isEmpty() ? paragraph : parts.get(parts.size() - 1);
        if (before instanceof Part.Paragraph cut && isCut(cut)) {
            parts.set(
                    parts.size() - 1,
                    new Part.Paragraph(List.of(cut.words() + " " + paragraph.words()), paragraph.bold()));
        } else {
            parts.add(paragraph);
        }
    }

    private static boolean isCut(Part.Paragraph paragraph) {
        return paragraph.lines().size() == 1
                && paragraph.words().length() > LONG
                && !paragraph.words().matches(".*[.:?!”’]");
    }

    /** The lines, those that merely wrap joined to the one they go on from. */
    private static List<String> kept(List<String> lines) {
        var kept = new ArrayList<String>();
        boolean ended = true;
        for (String line : lines) {
            String words = words(line.endsWith("\\") ? line.substring(0, line.length() - 1) : line);
            if (ended) {
                kept.add(words);
            } else {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1) + " " + words);
            }
            ended = line.endsWith("\\") || line.endsWith("  ");
        }
        return List.copyOf(kept);
    }

    private static String words(String marked) {
        return LINK.matcher(marked)
                .replaceAll("$1")
                .replace("**", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the markup of specimens: " + line);
        }
        return matcher;
    }
}
