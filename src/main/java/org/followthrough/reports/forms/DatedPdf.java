package org.followthrough.reports.forms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF document that was made when its paper was, whenever it is written: the same paper gives the same bytes. */
final class DatedPdf extends PDDocument {

    private final Instant at;

    DatedPdf(Instant at, UUID snapshot) {
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        setDocumentId(snapshot.getMostSignificantBits() ^ snapshot.getLeastSignificantBits());
    }

    /** The renderer says when it ran, and copies what it reads back into the metadata of the archive format. */
    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
        super.setDocumentInformation(information);
    }
}
