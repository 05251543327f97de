package org.followthrough.reports.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.followthrough.history.sealing.LatestSeal;
import org.followthrough.reports.archive.Archive.Sent;
import org.followthrough.reports.document.PaperHeading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says it holds, so that whoever keeps it can check every file, and what it should hold and does not.
 *
 * @param paper what its address calls the paper
 * @param snapshot what the paper can be asked for again by
 * @param files every file of the archive but this one
 * @param missing files that belong here and could not be sent as they were handed over
 */
@JsonPropertyOrder({
    "paper",
    "title",
    "plan",
    "planVersion",
    "organisations",
    "scope",
    "asAt",
    "madeAt",
    "snapshot",
    "seal",
    "files",
    "missing"
})
public record Manifest(
        String paper,
        String title,
        String plan,
        String planVersion,
        List<String> organisations,
        String scope,
        String asAt,
        String madeAt,
        String snapshot,
        @Nullable Seal seal,
        List<File> files,
        List<Missing> missing) {

    /** Where it lies in every archive. */
    public static final String PATH = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The latest seal of the history when the paper was made. */
    @JsonPropertyOrder({"number", "digest"})
    public record Seal(long number, String digest) {

        static @Nullable Seal of(@Nullable LatestSeal seal) {
            return seal == null ? null : new Seal(seal.number(), seal.digest());
        }
    }

    /** A file with what can be checked of it. */
    @JsonPropertyOrder({"path", "bytes", "sha256"})
    public record File(String path, long bytes, String sha256) {

        static File of(Sent sent) {
            return new File(sent.path(), sent.bytes(), sent.sha256());
        }
    }

    /**
     * A file that could not be sent as it was handed over.
     *
     * @param sha256 as it was handed over
     * @param why in words
     */
    @JsonPropertyOrder({"path", "bytes", "sha256", "why"})
    public record Missing(String path, long bytes, String sha256, String why) {}

    /** Tells of what was sent so far. */
    public static Manifest of(String paper, PaperHeading heading, List<Sent> sent, List<Missing> missing) {
        return new Manifest(
                paper,
                heading.title(),
                heading.plan().name(),
                heading.plan().version(),
                heading.organisations(),
                heading.scope(),
                heading.asAt().toString(),
                heading.making().at().toString(),
                heading.making().snapshot().toString(),
                Seal.of(heading.making().seal()),
                sent.stream().map(File::of).toList(),
                List.copyOf(missing));
    }

    /** As a file. */
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
