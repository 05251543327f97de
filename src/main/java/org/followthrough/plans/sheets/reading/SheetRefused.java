package org.followthrough.plans.sheets.reading;

/** A file that is not taken, and why. */
public final class SheetRefused extends RuntimeException {

    private final SheetRefusal reason;

    SheetRefused(SheetRefusal reason) {
        super("Spreadsheet refused: " + reason);
        this.reason = reason;
    }

    SheetRefused(SheetRefusal reason, Throwable cause) {
        super("Spreadsheet refused: " + reason, cause);
        this.reason = reason;
    }

    public SheetRefusal reason() {
        return reason;
    }
}
