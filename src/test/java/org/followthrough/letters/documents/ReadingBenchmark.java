package org.followthrough.letters.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.followthrough.Corpus;

/**
 * How long reading takes and how much memory it leaves, over the PDFs of the folder that LETTERS_CORPUS names. Not a test:
 * figures of a busy machine say nothing about the code. See docs/letters.md.
 */
public final class ReadingBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 7;

    private ReadingBenchmark() {}

    public static void main(String[] args) {
        Quiet.begin();
        List<byte[]> documents = new ArrayList<>();
        List<Path> files = Corpus.files(".pdf");
        files.forEach(file -> documents.add(Corpus.bytes(file)));
        for (int i = 0; i < WARM_UP; i++) {
            documents.forEach(DocumentText::read);
        }
        List<Double> medians = new ArrayList<>();
        long most = 0;
        for (int i = 0; i < documents.size(); i++) {
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long from = System.nanoTime();
                DocumentText.read(documents.get(i));
                times.add((System.nanoTime() - from) / 1e6);
                most = Math.max(
                        most,
                        Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory());
            }
            medians.add(median(times));
            System.out.printf("%8.0f ms  %s%n", median(times), files.get(i).getFileName());
        }
        System.out.printf(
                "median %.0f ms, longest %.0f ms, at most %d MiB in use of %d MiB%n",
                median(medians),
                Collections.max(medians),
                most >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
