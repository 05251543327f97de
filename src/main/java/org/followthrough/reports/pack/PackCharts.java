package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Words;

/** The run charts of measures: each once, under the first recommendation it speaks for; later ones say where it stands. */
final class PackCharts {

    private final Pack pack;
    private final PackWords words;

    PackCharts(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    /** What is to be seen under a recommendation of the measures that speak for it, in their order. */
    List<Block> of(PackRecommendation recommendation, List<PackMeasure> measures) {
        List<Block> blocks = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (PackMeasure measure : measures) {
            PackRecommendation first = first(measure).orElse(recommendation);
            if (measure.chart() != null && first.id().equals(recommendation.id())) {
                blocks.add(measure.chart());
            } else if (measure.chart() != null) {
                elsewhere.add(words.of("chart.elsewhere", measure.row().name(), first.reference()));
            }
        }
        elsewhere.forEach(where -> blocks.add(Words.note(where)));
        return blocks;
    }

    private Optional<PackRecommendation> first(PackMeasure measure) {
        return inTheOrderOfThePack()
                .filter(one -> pack.speakingFor(pack.answering(one)).contains(measure))
                .findFirst();
    }

    private Stream<PackRecommendation> inTheOrderOfThePack() {
        return Stream.of(
                        pack.recommendations(one -> !one.isLocal() && !one.isOurReading()),
                        pack.recommendations(PackRecommendation::isLocal),
                        pack.recommendations(PackRecommendation::isOurReading))
                .flatMap(List::stream);
    }
}
