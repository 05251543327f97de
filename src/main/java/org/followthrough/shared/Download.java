package org.followthrough.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file made for one person, which a browser keeps rather than shows.
 *
 * @param name with its ending
 */
public record Download(String name, String contentType) {

    /** Writes what the file holds; the stream is not to be closed. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Tells what is coming. */
    public void announceTo(HttpServletResponse response) {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    /**
     * Sends the file once it is finished, so that no reader far away holds what it is written from and what fails is never half
     * a file.
     */
    public void sendFinished(Content content, HttpServletResponse response) throws IOException {
        Path written = Files.createTempFile("download", null);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
                content.writeTo(out);
            }
            announceTo(response);
            response.setContentLengthLong(Files.size(written));
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
