package org.followthrough.demo.specimens;

import java.util.List;

/**
 * A document as the inspectorate might have written it.
 *
 * @param notice its first line: that it is a specimen, what in it is a fact, and where the published one is to be found
 * @param footer what stands at the foot of each page beside its number; none in letters
 * @param parts from top to bottom
 */
public record Specimen(String notice, List<String> footer, List<Part> parts) {

    /** Reads the markup that specimens are written in; {@link SpecimenMarkup} says what it is. */
    public static Specimen of(String markup) {
        return new SpecimenMarkup().read(markup);
    }

    /** Its title, from the first heading. */
    public String title() {
        return parts.stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part::words)
                .findFirst()
                .orElse(notice);
    }

    /** Its words as somebody gets them who copies all pages of the PDF in a viewer, footers and page numbers with them. */
    public String text() {
        return new SpecimenText(this).write();
    }

    /** The document as people get it from the inspectorate. */
    public byte[] pdf() {
        return SpecimenPdf.of(this);
    }
}
