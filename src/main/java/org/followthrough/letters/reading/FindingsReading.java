package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.followthrough.letters.reading.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of the findings, proposes a type for each, and raises the needs that no item covers. */
final class FindingsReading {

    /** A need is raised from the text only when a cue says it so plainly. */
    private static final int PLAIN = 3;

    /** What a heading such as "Strengths" weighs against the cues of a sentence under it. */
    private static final int HEADING_WEIGHT = 4;

    /** How paragraphs of a letter's opening begin that tell how the inspection was done. */
    private static final List<String> METHOD = List.of(
            "this letter",
            "between ",
            "from ",
            "this inspection",
            "the secretaries of state",
            "inspectors ",
            "this joint",
            "a range of evidence",
            "the inspection",
            "this visit",
            "his majesty",
            "her majesty",
            "the visit",
            "dear ",
            "in accordance");

    private final ItemMaking making;
    private final DocumentKind kind;
    private final @Nullable Title title;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<ReadSentence> findings = new ArrayList<>();
    private final List<Passage> examples = new ArrayList<>();

    FindingsReading(Stored stored, DocumentKind kind, @Nullable Title title) {
        this.making = new ItemMaking(stored);
        this.kind = kind;
        this.title = title;
    }

    FindingsReading read(List<Section> sections) {
        boolean headlines = sections.stream().anyMatch(section -> section.kind() == SectionKind.HEADLINE_FINDINGS);
        for (Section section : sections) {
            if (section.kind().hasFindings()) {
                section.blocks().forEach(block -> addSentences(section, block));
            } else if (section.kind() == SectionKind.OPENING && !headlines) {
                section.blocks().stream()
                        .filter(block -> kind.isIlacs() || section.heading() != null)
                        .filter(this::isSummary)
                        .forEach(block -> addSentences(section, block));
            } else if (section.kind() == SectionKind.PRACTICE_STUDY) {
                section.blocks().forEach(block -> examples.add(block.folded().whole()));
            }
        }
        return this;
    }

    List<ReadSentence> findings() {
        return List.copyOf(findings);
    }

    /** Case studies, and sentences about a single child, in printed order. */
    List<Passage> practiceExamples() {
        return List.copyOf(examples);
    }

    List<RaisedNeed> raise(List<ReadItem> items) {
        var coverage = new Coverage(items);
        return findings.stream()
                .flatMap(sentence -> raised(sentence).stream())
                .filter(need -> !coverage.covers(need.sentence().passage()))
                .toList();
    }

    /** A report sums up before its first heading; so did the joint letters of the first years. */
    private boolean isSummary(Block block) {
        boolean sums = kind.isIlacs() || kind == DocumentKind.JTAI;
        String words = sums && block.shape() == Shape.PARAGRAPH && block.isProse()
                ? block.folded().matching()
                : "";
        return words.endsWith(".") && !isBeforeTitle(block) && METHOD.stream().noneMatch(words::startsWith);
    }

    private boolean isBeforeTitle(Block block) {
        return title != null && block.folded().whole().end() <= title.start();
    }

    private void addSentences(Section section, Block block) {
        FoldedText words = block.folded();
        Integer paragraph = block.number() > 0 ? block.number() : null;
        List<Passage> sentences = splitter.split(words.words()).stream()
                .map(span -> passage(words, span))
                .toList();
        boolean[] aboutOne =
                PracticeExamples.among(sentences.stream().map(Passage::folded).toList());
        for (int i = 0; i < aboutOne.length; i++) {
            Passage sentence = sentences.get(i);
            if (aboutOne[i]) {
                examples.add(sentence);
            } else {
                String heading =
                        title != null && section.kind() == SectionKind.OPENING ? title.words() : section.title();
                findings.add(typed(
                        section,
                        new ReadSentence(
                                heading, paragraph, making.page(sentence), sentence, ProposedType.CONTEXT, null)));
            }
        }
    }

    private static Passage passage(FoldedText words, Span span) {
        return words.passage(span.getStart(), span.getEnd());
    }

    private static ReadSentence typed(Section section, ReadSentence sentence) {
        String matching = Matching.of(sentence.folded());
        Cues.Weighing needs = Cues.needs(matching);
        Cues.Weighing strengths = Cues.strengths(matching);
        int wanting = needs.weight() + (section.kind() == SectionKind.WEAKNESSES ? HEADING_WEIGHT : 0);
        int praising = strengths.weight() + (section.kind() == SectionKind.STRENGTHS ? HEADING_WEIGHT : 0);
        if (wanting == praising) {
            return sentence;
        }
        Cues.Weighing heavier = wanting > praising ? needs : strengths;
        return new ReadSentence(
                sentence.section(),
                sentence.paragraph(),
                sentence.page(),
                sentence.passage(),
                wanting > praising ? ProposedType.NEEDS_IMPROVEMENT : ProposedType.STRENGTH,
                heavier.cue().isEmpty() ? section.title() : heavier.cue());
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
