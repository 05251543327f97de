package org.followthrough.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.util.StreamUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Takes the typeface and the crest out of GOV.UK style sheets: their licence allows both on gov.uk only. Text is set in
 * a face the reader's machine has.
 */
class WebTypeface implements ResourceTransformer {

    private static final Pattern FONT_FACE = Pattern.compile("(/\\*![^*]*\\*/)?@font-face\\s*\\{[^}]*}");
    private static final Pattern FAMILY = Pattern.compile("\"?GDS Transport\"?\\s*,\\s*arial\\s*,\\s*sans-serif");
    private static final Pattern CREST = Pattern.compile("[a-z-]+:url\\([^)]*govuk-crest\\.svg\\);?");

    @Override
    public Resource transform(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Resource transformed = chain.transform(request, file);
        return isStyleSheet(transformed) ? new TransformedResource(transformed, served(transformed)) : transformed;
    }

    /** The bytes of a static file as they leave the server. */
    static byte[] served(Resource file) throws IOException {
        byte[] content = StreamUtils.copyToByteArray(file.getInputStream());
        return isStyleSheet(file) ? inFreeFace(new String(content, UTF_8)).getBytes(UTF_8) : content;
    }

    static String inFreeFace(String css) {
        String withoutFaces = FONT_FACE.matcher(css).replaceAll("");
        String withoutCrest = CREST.matcher(withoutFaces).replaceAll("");
        return FAMILY.matcher(withoutCrest).replaceAll("arial,\"Liberation Sans\",sans-serif");
    }

    private static boolean isStyleSheet(Resource file) {
        return "css".equals(StringUtils.getFilenameExtension(file.getFilename()));
    }
}
