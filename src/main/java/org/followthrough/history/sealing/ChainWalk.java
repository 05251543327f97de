package org.followthrough.history.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.followthrough.history.sealing.Fault.Check;
import org.jspecify.annotations.Nullable;

/** Goes along the chain, seal by seal and version by version, and reckons every digest anew. Pure. */
class ChainWalk {

    static final int FAULTS_NAMED = 100;
    private static final HexFormat HEX = HexFormat.of();

    private final List<Fault> faults = new ArrayList<>();
    private final List<Left> erased = new ArrayList<>();
    private final Map<Long, String> erasures = new HashMap<>();
    private @Nullable StoredSeal seal;
    private String link = digest(new byte[0]);
    private String before = link;
    private long seals;
    private long versions;
    private long place;

    /** The next seal; its versions follow. */
    void begin(StoredSeal next) {
        end();
        if (next.number() != seals + 1 || !next.previous().equals(before)) {
            fault(Fault.ofSeal(Check.SEAL, next.number()));
        }
        seals = next.number();
        seal = next;
        link = next.previous();
        place = 0;
    }

    /** The next version of the seal. */
    void sealed(SealedVersion version) {
        versions++;
        place++;
        String expected = digest(HEX.parseHex(link), number(version.id()), HEX.parseHex(version.digest()));
        if (version.place() != place || !expected.equals(version.link())) {
            fault(Fault.of(Check.ORDER, version));
        }
        place = version.place();
        link = String.valueOf(version.link());
        look(version);
    }

    /** A version that waits for its seal. */
    void unsealed(SealedVersion version) {
        look(version);
    }

    /** A version that was written by something else than the product. */
    void inserted(Fault fault) {
        fault(fault);
    }

    /** All has been walked. */
    void finish() {
        end();
        erased.forEach(left -> {
            String said = erasures.get(left.version().id());
            if (said == null) {
                fault(Fault.of(Check.ERASED, left.version()));
            } else if (!said.equals(left.digest())) {
                fault(Fault.of(Check.CONTENT, left.version()));
            }
        });
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    long versions() {
        return versions;
    }

    long erased() {
        return erased.size();
    }

    private void end() {
        StoredSeal whole = seal;
        if (whole == null) {
            return;
        }
        before = whole.digest();
        if (place != whole.versions()
                || !link.equals(whole.lastLink())
                || !digest(bytes(whole.content())).equals(whole.digest())) {
            fault(Fault.ofSeal(Check.SEAL, whole.number()));
        }
        seal = null;
    }

    private void look(SealedVersion version) {
        String content = version.content();
        if (content == null) {
            fault(Fault.of(Check.MISSING, version));
            return;
        }
        if (version.salt() == null) {
            erased.add(new Left(version.withoutContent(), digest(bytes(content))));
            return;
        }
        if (!digest(HEX.parseHex(version.salt()), bytes(content)).equals(version.digest())) {
            fault(Fault.of(Check.CONTENT, version));
            return;
        }
        if (version.erases() != null) {
            erasures.put(version.erases().version(), version.erases().digest());
        }
    }

    private void fault(Fault fault) {
        if (faults.size() < FAULTS_NAMED) {
            faults.add(fault);
        }
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A version without salt, and the digest of what is left of it. */
    private record Left(SealedVersion version, String digest) {}
}
