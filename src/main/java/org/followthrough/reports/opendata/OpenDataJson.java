package org.followthrough.reports.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.ReadablePaper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Open data as one JSON document, written as it goes. */
@Component
class OpenDataJson implements PaperForm<ReadablePaper> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        try (JsonGenerator to = JSON.createGenerator(StreamUtils.nonClosing(out))) {
            to.writeStartObject();
            to.writeStringProperty("schema", OpenDataSchema.ADDRESS);
            to.writeNumberProperty("schemaVersion", DataSets.SCHEMA_VERSION);
            about(paper.heading(), to);
            for (PaperTable<?> table : paper.sheets()) {
                write(table, to);
            }
            to.writeEndObject();
        }
        out.flush();
    }

    static void about(PaperHeading heading, JsonGenerator to) {
        to.writeObjectPropertyStart("about");
        to.writeStringProperty("title", heading.title());
        to.writeStringProperty("plan", heading.plan().name());
        to.writeStringProperty("planVersion", heading.plan().version());
        to.writeStringProperty("scope", heading.scope());
        to.writeArrayPropertyStart("organisations");
        heading.organisations().forEach(to::writeString);
        to.writeEndArray();
        to.writeStringProperty("asAt", heading.asAt().toString());
        to.writeStringProperty("madeAt", heading.making().at().toString());
        to.writeStringProperty("snapshot", heading.making().snapshot().toString());
        to.writeBooleanProperty("demonstration", heading.demonstration());
        to.writeEndObject();
    }

    private static <R> void write(PaperTable<R> table, JsonGenerator to) {
        DataSet set = DataSets.named(table.name());
        to.writeArrayPropertyStart(table.name());
        for (R row : table.rows()) {
            to.writeStartObject();
            for (int at = 0; at < table.columns().size(); at++) {
                Column<R> column = table.columns().get(at);
                to.writeName(column.heading());
                write(column.cell().apply(row), set.fields().get(at).type(), to);
            }
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void write(@Nullable Object cell, Field.Type type, JsonGenerator to) {
        if (cell == null) {
            to.writeNull();
        } else if (type == Field.Type.FLAG) {
            to.writeBoolean(Boolean.parseBoolean(cell.toString()));
        } else if (cell instanceof Integer number) {
            to.writeNumber(number);
        } else if (cell instanceof BigDecimal number) {
            to.writeNumber(number.stripTrailingZeros());
        } else if (cell instanceof LocalDate day) {
            to.writeString(day.toString());
        } else {
            to.writeString(cell.toString());
        }
    }
}
