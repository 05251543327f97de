package org.followthrough.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.followthrough.files.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The part of a form that takes a file or a link: exactly one of them. */
interface FileOrLink {

    /** Somewhere on the web, without a name and password in it. */
    Pattern WEB_ADDRESS = Pattern.compile("(?i:https?)://[\\w.-]+(:[0-9]+)?([/?#]\\S*)?");

    int LONGEST_LINK = 2000;

    @Nullable
    String link();

    @Nullable
    MultipartFile file();

    default void check(Errors errors) {
        boolean links = !typedLink().isEmpty();
        if (links == hasFile()) {
            errors.rejectValue("file", links ? "evidence.source.both" : "evidence.source.missing");
        } else if (links && (!WEB_ADDRESS.matcher(typedLink()).matches() || address() == null)) {
            errors.rejectValue("link", "evidence.link.not-web");
        }
    }

    /** Where the evidence is, once {@link #check} has found nothing wrong. */
    default Source source() {
        MultipartFile upload = file();
        URI address = address();
        if (hasFile() && upload != null) {
            try {
                return new Source.Upload(FileName.of(upload.getOriginalFilename()), upload.getInputStream());
            } catch (IOException broken) {
                throw new UncheckedIOException("The upload could not be read", broken);
            }
        }
        if (address == null) {
            throw new IllegalStateException("Neither a file nor a link");
        }
        return new Source.Link(address);
    }

    /** The name of a file that was chosen, so that the page can ask for it again; empty without one. */
    default String chosenFile() {
        MultipartFile upload = file();
        return hasFile() && upload != null
                ? FileName.of(upload.getOriginalFilename()).text()
                : "";
    }

    private boolean hasFile() {
        MultipartFile upload = file();
        return upload != null
                && (!upload.isEmpty()
                        || !FileName.of(upload.getOriginalFilename()).text().isEmpty());
    }

    private String typedLink() {
        String link = link();
        return link == null ? "" : link.strip();
    }

    private @Nullable URI address() {
        try {
            return typedLink().length() > LONGEST_LINK ? null : URI.create(typedLink());
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
