package org.followthrough.files;

/**
 * What is known of stored bytes.
 *
 * @param sha256 SHA-256 of all bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param contentType media type by content, such as {@code application/pdf}
 */
public record StoredFile(StoredFileId id, String sha256, long size, String contentType) {}
