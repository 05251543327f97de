package org.followthrough.plans.sheets;

import java.util.List;
import org.followthrough.plans.sheets.reading.Sheet;
import org.followthrough.plans.sheets.reading.SheetLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the words of a spreadsheet while it is on its way, and no longer. */
@Component
class ImportCells {

    private final JdbcClient jdbc;

    ImportCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PlanImportId id, List<Sheet> sheets) {
        jdbc.sql("insert into plan_import_cells (import_id, cells) values (:import, :cells)")
                .param("import", id.id())
                .param("cells", SheetLines.write(sheets))
                .update();
    }

    /** The sheets; none once the import is over. */
    List<Sheet> of(PlanImportId id) {
        return jdbc.sql("select c.cells from plan_import_cells c where c.import_id = :import")
                .param("import", id.id())
                .query(String.class)
                .optional()
                .map(SheetLines::read)
                .orElse(List.of());
    }

    void forget(PlanImportId id) {
        jdbc.sql("delete from plan_import_cells where import_id = :import")
                .param("import", id.id())
                .update();
    }
}
