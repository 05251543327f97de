package org.followthrough.findings.links;

import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of an inspection's links. */
@Component
class LinkDirectory {

    private final LinkReading reading;
    private final InspectionManagement inspections;
    private final JdbcClient jdbc;

    LinkDirectory(LinkReading reading, InspectionManagement inspections, JdbcClient jdbc) {
        this.reading = reading;
        this.inspections = inspections;
        this.jdbc = jdbc;
    }

    /** The page, for those who see the inspection (else 404) and may write it (else 403). */
    LinkPage page(InspectionId inspection, Viewer viewer) {
        requireKeeper(inspection, viewer);
        return LinkPage.of(reading.passages(inspection), reading.items(inspection, viewer));
    }

    /** What stands at the head of the page. */
    LinkHead head(InspectionId inspection) {
        return jdbc.sql("select i.reference, i.title from inspection i where i.id = :inspection")
                .param("inspection", inspection.id())
                .query((row, number) -> new LinkHead(inspection, row.getString("reference"), row.getString("title")))
                .single();
    }

    void requireKeeper(InspectionId inspection, Viewer viewer) {
        inspections.requireKeeper("link inspections", inspection, viewer);
    }

    /** The link, once it is sure that it begins at something this inspection says; else 404. */
    Link within(InspectionId inspection, Link link) {
        if (!reading.inspectionOf(link.from()).equals(inspection)) {
            throw NotFound.of(link.from());
        }
        return link;
    }

    /** Where on the page links of a sort stand. */
    static String section(LinkKind kind) {
        return switch (kind) {
            case COMMENT -> "comments";
            case SAID_BEFORE -> "said-before";
            case SAME_WORDS -> "same-words";
        };
    }
}
