package org.followthrough.files;

/** A file that is not taken; nothing of it is kept. The sentence for the person is a message with arguments. */
public final class FileRefused extends RuntimeException {

    private final String messageKey;
    private final String fileName;

    private FileRefused(String messageKey, FileName name) {
        super("File refused: " + messageKey);
        this.messageKey = messageKey;
        this.fileName = name.text();
    }

    static FileRefused because(String reason, FileName name) {
        return new FileRefused("files.refused." + reason, name);
    }

    /** Key of the sentence that says why, such as {@code files.refused.too-big}. */
    public String messageKey() {
        return messageKey;
    }

    /** Arguments of that sentence: the file's name. */
    public Object[] arguments() {
        return new Object[] {fileName};
    }
}
