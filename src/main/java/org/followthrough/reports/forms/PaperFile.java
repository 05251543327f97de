package org.followthrough.reports.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.shared.Download;

/**
 * A paper in one of its forms, as a file to keep.
 *
 * @param <P> the papers that the form can write
 * @param name what its address calls the paper
 */
public record PaperFile<P extends Paper>(String name, P paper, PaperForm<? super P> form) {

    private static final int LONGEST_SLUG = 60;

    /** Writes the file as it is made. What fails before anything left is an error page, not a broken file. */
    public void sendTo(HttpServletResponse response) throws IOException {
        download().announceTo(response);
        try {
            form.write(paper, response.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failure;
        }
    }

    /** The paper as it is called when it is taken away, such as {@code action-plan-care-leavers-2026-11-21.pdf}. */
    public Download download() {
        return download(name, paper.heading(), form);
    }

    /** What a paper of this heading is called when it is taken away. */
    public static Download download(String name, PaperHeading heading, PaperForm<?> form) {
        String plan = slug(heading.plan().name());
        String middle = plan.isEmpty() ? "" : plan + "-";
        return new Download(name + "-" + middle + heading.asAt() + "." + form.extension(), form.contentType());
    }

    private static String slug(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'\u2019]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
    }
}
