package org.followthrough.yousaid.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.PersonalDataScan;
import org.followthrough.yousaid.LineWords;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a line read, and what in them could point at somebody.
 *
 * @param found a warning for whoever writes, and for the leader: it may well be harmless
 */
public record PublicWords(ReadingAge reading, List<Found> found) {

    private static final String NAME = "NAME";

    /** Something that could point at somebody: what kind it looks like, in which field, and the words themselves. */
    public record Found(String kind, String field, String text) {}

    /**
     * Looks through words by their field.
     *
     * @param known names that anybody may read
     */
    public static PublicWords of(Map<String, String> words, Collection<String> known) {
        Stream<Found> personal = PersonalDataScan.of(words).found().stream()
                .map(each -> new Found(each.kind().name(), each.field(), each.text()));
        Stream<Found> names = words.entrySet().stream()
                .flatMap(field ->
                        Names.in(field.getValue(), known).stream().map(name -> new Found(NAME, field.getKey(), name)));
        return new PublicWords(
                ReadingAge.of(words.entrySet().stream()
                        .filter(field -> !field.getKey().equals("topic"))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("\n"))),
                Stream.concat(personal, names).toList());
    }

    public static PublicWords of(LineWords words, Collection<String> known) {
        return of(
                Map.of(
                        "topic", words.topic(),
                        "asked", words.asked(),
                        "did", words.did(),
                        "different", words.different()),
                known);
    }

    /** Whether nothing was found, or the writer said that exactly what was found is fine. */
    public boolean isSettledBy(@Nullable String confirmed) {
        return found.isEmpty() || mark().equals(confirmed);
    }

    /** Stands for exactly what was found, as the value of the box that the writer ticks. */
    public String mark() {
        return Integer.toHexString(found.stream()
                .map(each -> each.kind() + each.field() + each.text())
                .collect(Collectors.joining("|"))
                .hashCode());
    }
}
