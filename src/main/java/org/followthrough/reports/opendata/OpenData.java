package org.followthrough.reports.opendata;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.followthrough.measures.ReadFigure;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.measures.Scorecards;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a plan as open data, with what the viewer may see and nothing else. One statement a table, and two of the heading. */
@Component
class OpenData implements PaperMaker {

    static final String NAME = "open-data";

    private final JdbcClient jdbc;
    private final Scorecards scorecards;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    OpenData(
            JdbcClient jdbc,
            Scorecards scorecards,
            PaperHeadings headings,
            PaperWords words,
            OpenDataBundle bundle,
            OpenDataJson json) {
        this.jdbc = jdbc;
        this.scorecards = scorecards;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(bundle, json);
    }

    @Override
    public String name() {
        return NAME;
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
        var heading = headings.of(words.of("reports.open-data.title"), request);
        List<PaperTable<?>> tables = new ArrayList<>();
        for (DataSet set : DataSets.ALL) {
            tables.add(table(set, set.equals(DataSets.READINGS) ? readings(request) : rows(set, request)));
        }
        return ReadablePaper.of(heading, blocks(tables), tables);
    }

    /** What there is, for those who look at it before they take it. */
    private List<Block> blocks(List<PaperTable<?>> tables) {
        List<Fact> facts = new ArrayList<>();
        for (PaperTable<?> table : tables) {
            long rows = table.rows().spliterator().getExactSizeIfKnown();
            facts.add(new Fact(table.name(), words.of("reports.open-data.rows", rows)));
        }
        return List.of(
                Block.Words.plain(words.of("reports.open-data.about")),
                new Block.Heading(2, words.of("reports.open-data.tables")),
                new Block.Facts(facts));
    }

    private List<Row> rows(DataSet set, PaperRequest request) {
        return jdbc.sql(set.sql())
                .param("plan", request.plan().id())
                .param("as_at", request.asAt())
                .params(request.viewer().scope())
                .query((row, number) -> row(row, set, request.withoutPeople()))
                .list();
    }

    private static Row row(ResultSet row, DataSet set, boolean withoutPeople) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Field field : set.fields()) {
            cells.add(withoutPeople && field.person() ? null : field.type().read(row, field.name()));
        }
        return new Row(cells);
    }

    private List<Row> readings(PaperRequest request) {
        List<Row> rows = new ArrayList<>();
        for (ScorecardRow measure : scorecards.withEveryReading(request.plan(), request.viewer())) {
            if (measure.baseline() != null) {
                rows.add(reading(measure, measure.baseline(), true));
            }
            measure.readings().forEach(reading -> rows.add(reading(measure, reading, false)));
        }
        return rows;
    }

    private static Row reading(ScorecardRow measure, ReadFigure reading, boolean baseline) {
        BigDecimal value = reading.figure().small() ? null : reading.figure().low();
        return new Row(Arrays.<@Nullable Object>asList(
                measure.id().toString(),
                reading.on(),
                String.valueOf(baseline),
                value,
                reading.figure().words(),
                String.valueOf(reading.figure().small())));
    }

    private static PaperTable<Row> table(DataSet set, List<Row> rows) {
        return PaperTable.ofRows(
                set.name(),
                set.fields().stream().map(Field::name).toList(),
                set.fields().stream().map(field -> Width.MEDIUM).toList(),
                rows);
    }
}
