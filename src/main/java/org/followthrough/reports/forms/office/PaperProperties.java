package org.followthrough.reports.forms.office;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;

/** What a file says about itself to programs: title, authors, language, and the time the paper was made. */
public final class PaperProperties {

    private PaperProperties() {}

    public static void of(PaperHeading heading, PaperWords words, POIXMLProperties properties) {
        Optional<Date> made = Optional.of(Date.from(heading.making().at()));
        var core = properties.getCoreProperties();
        core.setTitle(Legible.of(heading.title() + ": " + heading.plan().name()));
        core.setCreator(Legible.of(
                heading.organisations().isEmpty() ? heading.style().name() : heading.organisationsLine()));
        core.setSubjectProperty(Legible.of(
                words.of("reports.about-line", heading.plan().name(), words.day(heading.asAt()))));
        core.setCreated(made);
        core.setModified(made);
        core.setLastModifiedByUser(Legible.of(heading.making().by()));
        core.getUnderlyingProperties().setLanguageProperty(PaperWords.LOCALE.toLanguageTag());
        core.getUnderlyingProperties().setIdentifierProperty(heading.making().snapshot().toString());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(words.of("reports.application"));
    }
}
