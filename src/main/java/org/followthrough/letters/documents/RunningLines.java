package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.letters.documents.PlacedLine.Role;

/** Tells running headers, running footers and page numbers from the words of the document. */
final class RunningLines {

    private static final float HEAD = 0.14f;
    private static final float FOOT = 0.85f;
    private static final float SAME_PLACE = 6;

    /** Where a document calls more of its words decoration than this, its word is not taken. */
    private static final float MOST_DECORATION = 0.25f;

    private static final Pattern NUMBER =
            Pattern.compile("(?:page\\s*)?[-\u2013]?\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?\\s*[-\u2013]?", 2);

    private final List<LaidPage> pages;
    private final Map<String, List<float[]>> seen = new HashMap<>();
    private final boolean artifactsMean;

    private RunningLines(List<LaidPage> pages) {
        this.pages = pages;
        this.artifactsMean = artifactsMean();
        for (int i = 0; i < pages.size(); i++) {
            for (PlacedLine line : pages.get(i).lines()) {
                seen.computeIfAbsent(key(line.line()), key -> new ArrayList<>())
                        .add(new float[] {i, line.line().y()});
            }
        }
    }

    static List<LaidPage> mark(List<LaidPage> pages) {
        var running = new RunningLines(pages);
        var marked = new ArrayList<LaidPage>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            marked.add(pages.get(i)
                    .with(pages.get(i).lines().stream()
                            .map(line -> running.isRunning(line.line(), number) ? line.as(Role.FURNITURE) : line)
                            .toList()));
        }
        return marked;
    }

    private boolean isRunning(TextLine line, int page) {
        if (artifactsMean && line.isArtifact()) {
            return true;
        }
        float height = pages.get(page).height();
        if (line.y() > height * HEAD && line.y() < height * FOOT) {
            return false;
        }
        return NUMBER.matcher(line.text()).matches()
                || seen.getOrDefault(key(line), List.of()).stream()
                        .anyMatch(other -> other[0] != page && Math.abs(other[1] - line.y()) < SAME_PLACE);
    }

    /** Page numbers change from page to page. */
    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#").replace(" ", "");
    }

    private boolean artifactsMean() {
        long all = 0;
        long decoration = 0;
        for (LaidPage page : pages) {
            for (PlacedLine line : page.lines()) {
                int length = line.line().text().length();
                all += length;
                decoration += line.line().isArtifact() ? length : 0;
            }
        }
        return decoration < all * MOST_DECORATION;
    }
}
