package org.followthrough.letters;

import org.jspecify.annotations.Nullable;

/**
 * Where a particular was read.
 *
 * @param field its name in the form
 * @param anchor address of the first passage beside the form, without the hash
 * @param words of the first passage
 * @param sure whether all of it is printed in so many words at the usual place
 */
record ShownParticular(
        String field, String anchor, String words, @Nullable Integer page, boolean sure) {}
