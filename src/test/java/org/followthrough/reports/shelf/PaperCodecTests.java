package org.followthrough.reports.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.followthrough.FollowthroughTest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.ReadablePaper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers are kept and read again as they were. */
@FollowthroughTest
class PaperCodecTests {

    @Autowired
    private JdbcClient jdbc;

    private final PaperCodec codec = new PaperCodec();

    @Test
    void readsWhatItWroteWhateverThePaperIsMadeOf() {
        ReadablePaper paper = PaperMother.everything();

        ReadablePaper read = codec.read(throughTheDatabase(codec.write(paper)));

        assertThat(read.heading()).isEqualTo(paper.heading());
        assertThat(read.blocks()).isEqualTo(paper.blocks());
        assertThat(read.slides()).isEqualTo(paper.slides());
        assertThat(read.attachments()).isEqualTo(paper.attachments());
        assertThat(read.sheets()).hasSameSizeAs(paper.sheets());
        for (int sheet = 0; sheet < read.sheets().size(); sheet++) {
            same(read.sheets().get(sheet), paper.sheets().get(sheet));
        }
        same(read.wholeTable(), paper.wholeTable());
    }

    /** Whoever adds to tables has to say how that is kept. */
    @Test
    void knowsEveryPartOfATable() {
        assertThat(names(PaperTable.class)).containsExactly("name", "columns", "rows");
        assertThat(names(PaperTable.Column.class)).containsExactly("heading", "width", "cell");
    }

    /** A name may be a word like green: erasing it must not erase what the forms steer by. */
    @Test
    void losesItsWordsToErasingAndNothingElse() {
        String kept = codec.write(PaperMother.everything());

        String left = erased(kept, "(?<![[:alnum:]])green(?![[:alnum:]])");
        ReadablePaper read = codec.read(left);

        assertThat(left).doesNotContain("Green opened");
        assertThat(read.blocks())
                .as("everything else is there")
                .isEqualTo(PaperMother.saying("Grace [erased] opened the hub", "[erased] fields")
                        .blocks());
        same(
                read.wholeTable(),
                PaperMother.saying("Grace [erased] opened the hub", "[erased] fields")
                        .wholeTable());
    }

    /** Ids, days and words that the product chose itself are reached by erasing only where that does no harm. */
    @Test
    void keepsFromErasingWhateverIsNoWords() {
        Set<String> reached = new TreeSet<>();
        for (String name : steering()) {
            String probe = "{\"" + name + "\": \"zebedee\"}";
            if (!erased(probe, "zebedee").contains("zebedee")) {
                reached.add(name);
            }
        }
        assertThat(steering()).contains("tone", "snapshot", "rating", "width");
        assertThat(reached).isEmpty();
    }

    private static Set<String> steering() {
        Set<String> names = new TreeSet<>(List.of("is", "day", "moment", "decimal", "base64"));
        Deque<Class<?>> open = new ArrayDeque<>(List.of(ReadablePaper.class, KeptTable.class));
        Set<Class<?>> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!seen.add(type)) {
                continue;
            }
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else if (type.isRecord() && type != PaperTable.class) {
                for (RecordComponent part : type.getRecordComponents()) {
                    types(part.getGenericType()).forEach(of -> {
                        if (of.isEnum() || of == UUID.class || Temporal.class.isAssignableFrom(of)) {
                            names.add(part.getName());
                        } else {
                            open.add(of);
                        }
                    });
                }
            }
        }
        return names;
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    types(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(PaperCodecTests::types));
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    private String erased(String kept, String pattern) {
        return jdbc.sql("select cast(erased_model(cast(:model as jsonb), :pattern, '[erased]') as text)")
                .param("model", kept)
                .param("pattern", pattern)
                .query(String.class)
                .single();
    }

    private String throughTheDatabase(String kept) {
        return jdbc.sql("select cast(cast(:model as jsonb) as text)")
                .param("model", kept)
                .query(String.class)
                .single();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toList());
    }

    private static void same(PaperTable<?> one, PaperTable<?> other) {
        PaperTable<PaperTable.Row> left = one.flat();
        PaperTable<PaperTable.Row> right = other.flat();
        assertThat(left.name()).isEqualTo(right.name());
        assertThat(left.columns())
                .extracting(PaperTable.Column::heading)
                .isEqualTo(
                        right.columns().stream().map(PaperTable.Column::heading).toList());
        assertThat(left.columns())
                .extracting(PaperTable.Column::width)
                .isEqualTo(
                        right.columns().stream().map(PaperTable.Column::width).toList());
        assertThat(StreamSupport.stream(left.rows().spliterator(), false).toList())
                .isEqualTo(
                        StreamSupport.stream(right.rows().spliterator(), false).toList());
    }
}
