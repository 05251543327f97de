package org.followthrough.reports.pack;

import java.util.List;
import java.util.Set;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.word.WordForm;
import org.followthrough.reports.pack.sending.PackForm;
import org.followthrough.shared.PersonalDataScan;
import org.springframework.stereotype.Component;

/** Makes the inspection pack of a plan, with what the viewer may see and nothing else. Eleven statements. */
@Component
class InspectionPacks implements PaperMaker {

    private final PackReads reads;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    InspectionPacks(
            PackReads reads, PaperHeadings headings, PaperWords words, PackForm pack, PdfForm pdf, WordForm word) {
        this.reads = reads;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(pack, pdf, word);
    }

    @Override
    public String name() {
        return PackForm.NAME;
    }

    @Override
    public List<PaperForm<? super ReadablePaper>> forms() {
        return forms;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.WITHOUT_PEOPLE);
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        return readable(read(request));
    }

    @Override
    public PersonalDataScan looksPersonal(ReadablePaper paper) {
        return PackWordsToScan.of(paper.blocks());
    }

    /** What the pack is made of. */
    Pack read(PaperRequest request) {
        return reads.of(headings.of(words.of("reports.inspection-pack.title"), request), request);
    }

    ReadablePaper readable(Pack pack) {
        var packWords = new PackWords(words);
        List<PackGap> gaps = PackGap.of(pack, words);
        var tables = new PackTables(pack, packWords);
        var index = tables.index();
        return new ReadablePaper(
                pack.heading(),
                new PackBlocks(pack, packWords).of(gaps),
                List.of(),
                List.of(index, tables.missing(gaps), tables.history()),
                index,
                pack.files());
    }
}
