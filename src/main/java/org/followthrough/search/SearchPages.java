package org.followthrough.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.search.SearchDirectory.Candidate;
import org.followthrough.search.SearchResult.KindCount;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Composes the page of what was found. */
@Component
class SearchPages {

    private final SearchDirectory directory;

    SearchPages(SearchDirectory directory) {
        this.directory = directory;
    }

    SearchResult find(SearchWords words, @Nullable SearchKind only, int page, Viewer viewer) {
        List<Candidate> candidates = words.isEmpty() ? List.of() : directory.candidates(words, only, page, viewer);
        Map<SearchKind, Long> counts =
                candidates.stream().collect(Collectors.toMap(Candidate::kind, Candidate::found, (one, same) -> one));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new SearchResult(
                words.toString(),
                only,
                new Page<>(
                        directory.hits(words, candidates, viewer),
                        page,
                        SearchDirectory.PAGE,
                        Math.min(total, SearchDirectory.MOST),
                        address(words, only)),
                total > SearchDirectory.MOST,
                Arrays.stream(SearchKind.values())
                        .filter(kind -> only == null && counts.containsKey(kind))
                        .map(kind -> new KindCount(kind, counts.getOrDefault(kind, 0L), address(words, kind)))
                        .toList());
    }

    private static String address(SearchWords words, @Nullable SearchKind only) {
        String query = "?q=" + UriUtils.encode(words.toString(), StandardCharsets.UTF_8);
        return "/search" + query + (only == null ? "" : "&kind=" + only.key());
    }
}
