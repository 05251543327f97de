package org.followthrough.demo.specimens;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines after spaces and hyphens only; the renderer's own rules would part a word at its apostrophe. */
class WordBreaker implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            char passed = text.charAt(at++);
            boolean mayBreak = passed == ' ' || passed == '-';
            if (mayBreak && at < text.length()) {
                return at;
            }
        }
        return at == text.length() && at++ >= 0 ? text.length() : -1;
    }
}
