package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.util.Span;

/** Reads the sentences of the findings, proposes a type for each, and raises the needs that no item covers. */
final class FindingsReading {

    /** A need is raised from the text only when a cue says it so plainly. */
    private static final int PLAIN = 3;

    private final SourceText source;
    private final SentenceSplitter splitter = new SentenceSplitter();

    FindingsReading(SourceText source) {
        this.source = source;
    }

    List<ReadSentence> read(List<Section> sections) {
        var findings = new ArrayList<ReadSentence>();
        for (Section section : sections) {
            if (section.kind().hasFindings()) {
                section.blocks().forEach(block -> addSentences(section, block, findings));
            }
        }
        return List.copyOf(findings);
    }

    List<RaisedNeed> raise(List<ReadSentence> findings, List<ReadItem> items) {
        var coverage = new Coverage(items);
        return findings.stream()
                .flatMap(sentence -> raised(sentence).stream())
                .filter(need -> !coverage.covers(need.sentence().passage()))
                .toList();
    }

    private void addSentences(Section section, Block block, List<ReadSentence> findings) {
        FoldedText words = block.folded();
        Integer paragraph = block.number() > 0 ? block.number() : null;
        for (Span span : splitter.split(words.words())) {
            Passage passage = words.passage(span.getStart(), span.getEnd());
            Integer page = source.isPaged() ? source.pageOf(passage.start()) : null;
            findings.add(
                    typed(new ReadSentence(section.title(), paragraph, page, passage, ProposedType.CONTEXT, null)));
        }
    }

    private static ReadSentence typed(ReadSentence sentence) {
        String matching = Matching.of(sentence.folded());
        Cues.Weighing needs = Cues.needs(matching);
        Cues.Weighing strengths = Cues.strengths(matching);
        if (needs.weight() == strengths.weight()) {
            return sentence;
        }
        boolean wanting = needs.weight() > strengths.weight();
        return new ReadSentence(
                sentence.section(),
                sentence.paragraph(),
                sentence.page(),
                sentence.passage(),
                wanting ? ProposedType.NEEDS_IMPROVEMENT : ProposedType.STRENGTH,
                wanting ? needs.cue() : strengths.cue());
    }

    private static Optional<RaisedNeed> raised(ReadSentence sentence) {
        String matching = Matching.of(sentence.folded());
        Cues.Weighing promise = Cues.promises(matching);
        if (promise.weight() > 0) {
            return Optional.of(new RaisedNeed(sentence, RaisedNeed.Reason.PROMISE, promise.cue()));
        }
        Cues.Weighing needs = Cues.needs(matching);
        boolean stated = sentence.type() == ProposedType.NEEDS_IMPROVEMENT && needs.heaviest() >= PLAIN;
        return stated
                ? Optional.of(new RaisedNeed(sentence, RaisedNeed.Reason.STATED_NEED, needs.cue()))
                : Optional.empty();
    }
}
