package org.followthrough.files;

/** A file that is not taken; nothing of it is kept. The sentence for the person is a message with arguments. */
public final class FileRefused extends RuntimeException {

    private static final int MEBIBYTE = 1024 * 1024;

    private final String messageKey;
    private final Object[] arguments;

    private FileRefused(String reason, Object... arguments) {
        super("File refused: " + reason);
        this.messageKey = "files.refused." + reason;
        this.arguments = arguments;
    }

    static FileRefused because(String reason, FileName name) {
        return new FileRefused(reason, name.text());
    }

    static FileRefused tooBig(FileName name, long largest) {
        return new FileRefused("too-big", name.text(), largest / MEBIBYTE);
    }

    /** Key of the sentence that says why, such as {@code files.refused.too-big}. */
    public String messageKey() {
        return messageKey;
    }

    /** Arguments of that sentence: the file's name and, when it is too big, how many megabytes are taken. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
