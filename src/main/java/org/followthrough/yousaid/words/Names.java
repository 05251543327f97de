package org.followthrough.yousaid.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like the name of somebody: words with a capital inside a sentence, and common first names at its beginning.
 * It finds places too, and no name nobody heard of at the beginning of a sentence: a help to whoever writes, not a promise.
 */
public final class Names {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’'-]\\p{L}+)*");

    /** The end of a sentence, a line or a heading, or the beginning of what somebody says. */
    private static final Pattern BEGINNING = Pattern.compile("(?s).*[.!?:\\n“‘\"•(]\\s*|\\s*");

    private static final Set<String> NO_NAMES = words("""
            i i’m i'm i’d i'd i’ve i've i’ll i'll monday tuesday wednesday thursday friday saturday sunday
            january february march april may june july august september october november december
            ofsted council councils trust english england britain british uk easter christmas ramadan eid
            children’s children's young people
            """);

    /** Frequent first names of children in England, of several decades and languages, that are no other words. */
    private static final Set<String> FIRST_NAMES = words("""
            aaron abdul abdullah abigail adam ahmed aisha alex alexander alfie ali alice amber amelia amina amy andrew anna
            anthony archie arthur ava ayesha beatrice ben benjamin bethany billy callum cameron charlie charlotte chloe
            christopher connor daisy daniel david dylan edward eleanor elizabeth ella ellie emily emma ethan eva evie fatima
            finley florence freddie freya gabriel george georgia grace hamza hannah harriet harry harvey hassan henry hussain
            ibrahim isaac isabella isla jack jacob jade jake james jamie jasmine jason jayden jessica jordan joseph joshua kai
            katie kayleigh keira khadija kieran kyle lauren layla leah leo lewis liam lily logan louis luca lucas lucy luke
            mariam maryam mason matthew maya megan mia michael millie mohamed mohammed molly muhammad natasha nathan nicole
            noah oliver olivia omar oscar owen paige patrick phoebe poppy rachel rebecca reuben rhys riley robert ryan samuel
            samantha sarah scarlett sebastian shannon sophia sophie stephanie summer tegan teddy theo thomas toby tommy tyler
            victoria william yusuf zac zach zainab zara zoe
            """);

    private Names() {}

    /**
     * Each of them, with neighbours that have capitals too as one.
     *
     * @param known names that anybody may read, such as the council's
     */
    public static List<String> in(String text, Collection<String> known) {
        Set<String> harmless = new HashSet<>(NO_NAMES);
        known.forEach(name -> harmless.addAll(words(name)));
        List<String> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int endOfLast = -1;
        while (word.find()) {
            if (isName(word.group(), text.substring(0, word.start()), harmless)) {
                if (endOfLast >= 0 && text.substring(endOfLast, word.start()).equals(" ")) {
                    found.add(found.remove(found.size() - 1) + " " + word.group());
                } else {
                    found.add(word.group());
                }
                endOfLast = word.end();
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isName(String word, String before, Set<String> harmless) {
        String lower = word.toLowerCase(Locale.UK);
        boolean capital = Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.UK));
        if (!capital || harmless.contains(lower)) {
            return false;
        }
        String owner = lower.replaceFirst("[’']s$", "");
        return FIRST_NAMES.contains(owner) || !BEGINNING.matcher(before).matches();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().toLowerCase(Locale.UK).split("\\s+")).stream()
                .distinct()
                .toList());
    }
}
