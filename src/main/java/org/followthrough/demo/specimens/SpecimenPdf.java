package org.followthrough.demo.specimens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.followthrough.files.ClosedPdf;

/** Makes the PDF of a specimen; the same specimen gives the same pages. */
final class SpecimenPdf {

    private SpecimenPdf() {}

    static byte[] of(Specimen specimen) {
        var made = new ByteArrayOutputStream();
        try {
            ClosedPdf.of(new SpecimenPage(specimen).write(ClosedPdf.STYLE_SHEET), "demonstration/specimen.css")
                    .useUnicodeLineBreaker(new WordBreaker())
                    .toStream(made)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return made.toByteArray();
    }
}
