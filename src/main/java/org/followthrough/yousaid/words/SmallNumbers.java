package org.followthrough.yousaid.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds counts of one to four young people in words: among so few, somebody can be found. */
public final class SmallNumbers {

    private static final Pattern FEW_PEOPLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,%-])(?:one|two|three|four|[1-4])\\s+"
                    + "(?:(?:young|older|younger|other|more|disabled|new|looked[- ]after|unaccompanied|asylum[- ]seeking)\\s+)*"
                    + "(?:people|persons?|child(?:ren)?|care[- ]leavers?|girls?|boys?|teenagers?|teens|women|woman|men|man"
                    + "|brothers?|sisters?|siblings?|mothers?|parents|babies|baby|of (?:them|us|you))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SmallNumbers() {}

    /** All of them, as they stand there. */
    public static List<String> in(String text) {
        return FEW_PEOPLE.matcher(text).results().map(MatchResult::group).toList();
    }
}
