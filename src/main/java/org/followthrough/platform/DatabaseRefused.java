package org.followthrough.platform;

/** The database cannot be used as it is; says so in one sentence and, in a second, what the administrator can do. */
class DatabaseRefused extends RuntimeException {

    private final String whatToDo;

    DatabaseRefused(String sentence, String whatToDo) {
        super(sentence);
        this.whatToDo = whatToDo;
    }

    DatabaseRefused(String sentence, String whatToDo, Throwable cause) {
        super(sentence, cause);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
