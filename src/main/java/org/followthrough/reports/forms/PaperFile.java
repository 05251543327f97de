package org.followthrough.reports.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
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
        announceTo(response);
        try {
            form.write(paper, response.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failure;
        }
    }

    /** Tells what is coming. */
    public void announceTo(HttpServletResponse response) {
        new Download(fileName(), form.contentType()).announceTo(response);
    }

    /** Such as {@code action-plan-care-leavers-2026-11-21.pdf}. */
    public String fileName() {
        String plan = slug(paper.heading().plan().name());
        String middle = plan.isEmpty() ? "" : plan + "-";
        return name + "-" + middle + paper.heading().asAt() + "." + form.extension();
    }

    private static String slug(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'\u2019]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
    }
}
