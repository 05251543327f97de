package org.followthrough.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches in two statements: which rows, with the viewer's scope in each part of it and at most a thousand of them
 * ranked; and what the page shows of its few.
 */
@Component
class SearchDirectory {

    /** How many are ranked at most. */
    static final int MOST = 1_000;

    static final int PAGE = 20;

    private static final int EXACTLY = 1_000;
    private static final int UNDER_IT = 500;
    private static final String BY_NUMBER = "a.number = :number";
    private static final String BY_REFERENCE = "%s.reference = :reference";
    private static final String BELOW_REFERENCE = "starts_with(%s.reference, :reference || '-')";

    private static final String CANDIDATES = """
            with wanted as materialized (select %s as query),
            candidate as (select kind, id, rank from (%s) every limit :most),
            found as (select kind, id, max(rank) as rank from candidate group by kind, id)
            select c.kind, c.found, h.id
            from (select kind, count(*) as found from found group by kind) c
            left join (select kind, id, rank from found order by rank desc, kind, id desc limit :size offset :offset) h
              on h.kind = c.kind
            order by h.rank desc nulls last, h.kind, h.id desc
            """;

    private static final String SHOWN = """
            with wanted as materialized (select %s as query)
            select h.kind, h.id, h.target, h.place,
                   ts_headline('english', translate(h.title, :marks, ''), (select query from wanted), :whole) as title,
                   case when strpos(m.words, :begin) > 0 then m.words
                        else ts_headline('simple', h.plain, (select query from wanted), :passages) end as words
            from (select kind, id, title, place, target, translate(words, :marks, '') as plain from (%s) row_shown) h
            cross join lateral (
                select ts_headline('english', h.plain, (select query from wanted), :passages) as words) m
            """;

    private final JdbcClient jdbc;

    SearchDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the viewer may see and the words find, the closest first. */
    List<Candidate> candidates(SearchWords words, @Nullable SearchKind only, int page, Viewer viewer) {
        return jdbc.sql(CANDIDATES.formatted(SearchWords.QUERY, String.join("\nunion all\n", parts(words, only))))
                .params(parameters(words, viewer))
                .param("most", MOST + 1)
                .param("size", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query((row, number) -> new Candidate(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getLong("found"),
                        row.getObject("id", UUID.class)))
                .list();
    }

    /** What is shown of the rows with these ids, in their order. */
    List<SearchHit> hits(SearchWords words, List<Candidate> candidates, Viewer viewer) {
        List<Candidate> shown =
                candidates.stream().filter(candidate -> candidate.id() != null).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        String kinds = shown.stream()
                .map(Candidate::kind)
                .distinct()
                .map(SearchKind::hits)
                .collect(Collectors.joining("\nunion all\n"));
        Map<UUID, SearchHit> hits = jdbc
                .sql(SHOWN.formatted(SearchWords.QUERY, kinds))
                .params(parameters(words, viewer))
                .param(
                        "ids",
                        shown.stream()
                                .map(Candidate::id)
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", "{", "}")))
                .param("marks", Marking.BEGIN + Marking.END)
                .param("begin", Marking.BEGIN)
                .param("whole", Marking.WHOLE)
                .param("passages", Marking.PASSAGES)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), hit(row, words)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return shown.stream()
                .map(candidate -> hits.get(candidate.id()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Named first, so that what is called exactly so is never cut off. */
    private static List<String> parts(SearchWords words, @Nullable SearchKind only) {
        Stream<String> called = Stream.concat(
                words.actionNumber().isPresent()
                        ? called(only, SearchKind.ACTION, kind -> Stream.of(kind.called(EXACTLY, BY_NUMBER)))
                        : Stream.empty(),
                words.reference().isPresent()
                        ? Stream.concat(
                                called(only, SearchKind.INSPECTION, kind -> byReference(kind, "i")),
                                called(only, SearchKind.RECOMMENDATION, kind -> byReference(kind, "r")))
                        : Stream.empty());
        Stream<String> found = Arrays.stream(SearchKind.values())
                .filter(kind -> only == null || only == kind)
                .map(SearchKind::found);
        return Stream.concat(called, found).toList();
    }

    private static Stream<String> byReference(SearchKind kind, String alias) {
        return Stream.of(
                kind.called(EXACTLY, BY_REFERENCE.formatted(alias)),
                kind.called(UNDER_IT, BELOW_REFERENCE.formatted(alias)));
    }

    private static Stream<String> called(
            @Nullable SearchKind only, SearchKind kind, Function<SearchKind, Stream<String>> parts) {
        return only == null || only == kind ? parts.apply(kind) : Stream.empty();
    }

    private static Map<String, Object> parameters(SearchWords words, Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>(viewer.scope());
        parameters.putAll(words.parameters());
        return parameters;
    }

    private static SearchHit hit(ResultSet row, SearchWords words) throws SQLException {
        SearchKind kind = SearchKind.valueOf(row.getString("kind"));
        return new SearchHit(
                kind,
                kind.href(row.getString("target")),
                Marking.read(row.getString("title"), words.beginning()),
                row.getString("place"),
                Marking.read(row.getString("words"), words.beginning()));
    }

    /**
     * A row that was found.
     *
     * @param found how many of its kind were found
     * @param id the row; null where all of its kind are on other pages
     */
    record Candidate(SearchKind kind, long found, @Nullable UUID id) {}
}
