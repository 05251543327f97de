package org.followthrough.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a paper: with PDF that everybody can follow (PDF/UA-1) and with PDF to keep (PDF/A-3a). */
public final class VeraPdf {

    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    private VeraPdf() {}

    /** Each rule that does not hold with the first place where it does not; read once for both. */
    public static List<String> failures(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(BOTH)) {
            parser.setFlavours(BOTH);
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != BOTH.size()) {
                throw new AssertionError("It was not held to both");
            }
            return results.stream().flatMap(VeraPdf::failures).distinct().toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new AssertionError("No PDF that can be read", unreadable);
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        Stream<String> failed = result.getTestAssertions().stream()
                .map(one -> one.getRuleId().getSpecification() + " "
                        + one.getRuleId().getClause() + ": " + one.getMessage() + " at "
                        + one.getLocation().getContext());
        return result.isCompliant()
                ? Stream.empty()
                : Stream.concat(Stream.of(result.getPDFAFlavour() + " fails"), failed);
    }
}
