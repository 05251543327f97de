package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.reading.SourceText;

/** From what is printed on the pages to the words in reading order. */
final class DocumentLayout {

    private DocumentLayout() {}

    static SourceText of(List<PageMarks> marks) {
        var laid = new ArrayList<LaidPage>();
        for (PageMarks page : marks) {
            laid.add(LaidPage.of(page, laid.isEmpty() ? null : laid.get(laid.size() - 1)));
        }
        List<LaidPage> pages = RunningLines.mark(laid);
        TypeOfText type = TypeOfText.of(pages);
        List<LaidPage> noted = pages.stream()
                .map(page -> AlignedColumns.find(Footnotes.mark(page, type), type))
                .toList();
        return new SourceWriter(type).write(TablesOverPages.join(noted));
    }
}
