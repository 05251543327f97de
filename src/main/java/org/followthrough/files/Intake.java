package org.followthrough.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is learnt of a file while its chunks pass by: size, SHA-256 and whether it is what its name says. */
class Intake {

    private static final int END = 2;

    private final FileName name;
    private final FileType type;
    private final MessageDigest digest = sha256();
    private final byte[][] last = new byte[END][0];
    private final long largest;
    private long size;

    Intake(FileName name, long largest) {
        this.name = name;
        this.largest = largest;
        this.type = FileType.namedBy(name);
    }

    void take(byte[] chunk) {
        if (size == 0 && !type.beginsWith(chunk)) {
            throw FileRefused.because("content", name);
        }
        size += chunk.length;
        if (size > largest) {
            throw FileRefused.because("too-big", name);
        }
        digest.update(chunk);
        last[0] = last[1];
        last[1] = chunk;
    }

    StoredFile finished(StoredFileId id) {
        if (size == 0) {
            throw FileRefused.because("empty", name);
        }
        if (!type.endsWith(tail())) {
            throw FileRefused.because("content", name);
        }
        return new StoredFile(id, HexFormat.of().formatHex(digest.digest()), size, type.contentType());
    }

    private byte[] tail() {
        byte[] tail = new byte[last[0].length + last[1].length];
        System.arraycopy(last[0], 0, tail, 0, last[0].length);
        System.arraycopy(last[1], 0, tail, last[0].length, last[1].length);
        return tail;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
