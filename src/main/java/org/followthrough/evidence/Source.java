package org.followthrough.evidence;

import java.io.InputStream;
import java.net.URI;
import org.followthrough.files.FileName;
import org.followthrough.files.TakenFile;

/** Where a version of a piece of evidence is: a link, or a file handed over. */
public sealed interface Source {

    /** A page elsewhere; {@code http} or {@code https} only. */
    record Link(URI address) implements Source {

        public Link {
            String scheme = address.getScheme();
            if (!("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) || address.getHost() == null) {
                throw new IllegalArgumentException("A link is an address on the web");
            }
        }
    }

    /** A file that was looked at already; whoever took it closes it. */
    record Taken(TakenFile file) implements Source {}

    /** A file, read to its end once. */
    record Upload(FileName name, InputStream content) implements Source {}
}
