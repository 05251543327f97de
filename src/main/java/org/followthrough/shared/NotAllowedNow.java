package org.followthrough.shared;

/** The state of the thing does not allow this step, whoever asks: answered with 409 and a page that says so. */
public final class NotAllowedNow extends RuntimeException {

    private final String messageKey;

    /**
     * @param messageKey key of the sentence that tells the person why, such as {@code plans.action.not-open}
     */
    public NotAllowedNow(String messageKey) {
        super("Not allowed now: " + messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
