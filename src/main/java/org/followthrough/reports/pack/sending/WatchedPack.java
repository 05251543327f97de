package org.followthrough.reports.pack.sending;

import java.io.IOException;
import java.io.OutputStream;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.ReadablePaper;

/** The pack as it is sent to somebody who looks how far it has got. */
record WatchedPack(PackForm pack, Sending sending) implements PaperForm<ReadablePaper> {

    @Override
    public String extension() {
        return pack.extension();
    }

    @Override
    public String contentType() {
        return pack.contentType();
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        try {
            pack.write(paper, out, sending);
            out.flush(); // what cannot leave any more is not done
            sending.done();
        } finally {
            sending.leave();
        }
    }
}
