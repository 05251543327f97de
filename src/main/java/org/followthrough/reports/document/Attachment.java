package org.followthrough.reports.document;

import java.util.UUID;

/**
 * A file that goes with a paper.
 *
 * @param file its id in the file store
 * @param path its name in an archive, with folders
 * @param bytes its length
 * @param sha256 in lower-case hexadecimal
 */
public record Attachment(UUID file, String path, long bytes, String sha256) {}
