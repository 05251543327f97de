package org.followthrough.files.viruses;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A ClamAV daemon elsewhere, asked in its own words (INSTREAM) over TCP. */
@Component
public class VirusScanner {

    private static final Logger log = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PART = 1 << 16;
    private static final int LONGEST_ANSWER = 1 << 10;

    private final @Nullable InetSocketAddress address;

    /** @param address of the daemon, {@code host:port}; empty when there is none */
    public VirusScanner(@Value("${followthrough.virus-scanner.address:}") String address) {
        this.address = address.isBlank() ? null : parsed(address.strip());
    }

    /** What is known of the file afterwards; {@link Verdict#CLEAN} when no scanner is configured. */
    public Verdict verdict(Path file) {
        if (address == null) {
            return Verdict.CLEAN;
        }
        try (Socket socket = new Socket()) {
            socket.connect(resolved(address), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return verdict(ask(file, socket));
        } catch (IOException away) {
            log.warn("The virus scanner at {} could not be asked: {}", address, away.toString());
            return Verdict.UNKNOWN;
        }
    }

    private static String ask(Path file, Socket socket) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(part); count > 0; count = in.read(part)) {
                out.writeInt(count);
                out.write(part, 0, count);
            }
        }
        out.writeInt(0);
        out.flush();
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private Verdict verdict(String answer) {
        if (answer.endsWith(" OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            log.warn("The virus scanner refused an upload: {}", answer);
            return Verdict.INFECTED;
        }
        log.warn("The virus scanner at {} gave no verdict: {}", address, answer);
        return Verdict.UNKNOWN;
    }

    private static InetSocketAddress parsed(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("followthrough.virus-scanner.address is host:port, not " + address);
        }
        return InetSocketAddress.createUnresolved(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** Looked up each time: a scanner in a container comes back under another number. */
    private static InetSocketAddress resolved(InetSocketAddress address) {
        return new InetSocketAddress(address.getHostString(), address.getPort());
    }

    /** What a scanner says. */
    public enum Verdict {
        CLEAN,
        INFECTED,
        /** It could not be asked, or did not say: nothing is taken on trust. */
        UNKNOWN
    }
}
