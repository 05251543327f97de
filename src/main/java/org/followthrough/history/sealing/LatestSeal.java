package org.followthrough.history.sealing;

import java.time.Instant;

/**
 * The last link of the chain: who keeps it outside, on paper say, can tell later that nothing before it was changed.
 *
 * @param number counted from 1
 * @param sealedAt when
 * @param digest SHA-256 in hexadecimal
 */
public record LatestSeal(long number, Instant sealedAt, String digest) {

    private static final int SHORT = 16;

    /** As much of the digest as people compare by eye. */
    public String shortDigest() {
        return digest.substring(0, SHORT);
    }
}
