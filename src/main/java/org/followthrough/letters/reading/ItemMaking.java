package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes listed items of words: each with its page, its tag of the national framework and its regulation. */
final class ItemMaking {

    /** "(Enabler two)", "(outcome 1, national framework)" at the end of an item; since 2025. */
    private static final Pattern TAG =
            Pattern.compile("\\(\\s*((?:(?:children's social care:? )?national framework[,:]? )?"
                    + "(?:outcomes?|enablers?|principles?) [^()]{1,120})\\s*\\)[.;]?$");

    /** "(Regulation 11 (a)(b))", "(The Fostering Services (England) Regulations 2011, regulation 17 (1))". */
    private static final Pattern REGULATION =
            Pattern.compile("\\(((?:the )?[^()]{0,80}(?:\\([^()]{1,20}\\)[^()]{0,80})?\\bregulations? \\d+"
                    + "(?:[^()]|\\([^()]{1,40}\\)){0,200})\\)");

    private final Stored stored;

    ItemMaking(Stored stored) {
        this.stored = stored;
    }

    ReadItem of(FoldedText words) {
        return of(words, null, null);
    }

    ReadItem of(FoldedText words, @Nullable Passage body, @Nullable Read<LocalDate> due) {
        Passage passage = words.whole();
        return new ReadItem(passage, page(passage), tag(words), body, regulation(words), due);
    }

    @Nullable
    Integer page(Passage passage) {
        return stored.isPaged() ? stored.source().pageOf(passage.start()) : null;
    }

    private static @Nullable Passage tag(FoldedText words) {
        Matcher tag = TAG.matcher(words.matching());
        return tag.find() ? words.passage(tag.start(1), tag.end(1)) : null;
    }

    private static @Nullable Passage regulation(FoldedText words) {
        Matcher found = REGULATION.matcher(words.matching());
        Passage last = null;
        while (found.find()) {
            last = words.passage(found.start(1), found.end(1));
        }
        return last;
    }
}
