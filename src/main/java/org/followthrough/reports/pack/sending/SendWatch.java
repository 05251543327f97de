package org.followthrough.reports.pack.sending;

import org.followthrough.reports.document.Attachment;

/** Is told how the files of a pack go out, one after the other. */
interface SendWatch {

    SendWatch NOBODY = new SendWatch() {
        @Override
        public void begins(Attachment file) {}

        @Override
        public void passes(int bytes) {}

        @Override
        public void ends() {}
    };

    void begins(Attachment file);

    /** So many bytes more of the file that began last. */
    void passes(int bytes);

    /** The file that began last went out, or could not. */
    void ends();
}
