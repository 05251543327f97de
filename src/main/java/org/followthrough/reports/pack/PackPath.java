package org.followthrough.reports.pack;

import java.util.regex.Pattern;

/** Names of files as every system can unpack them. */
final class PackPath {

    /** What one system or the other takes for something else than a letter of a name. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{C}/\\\\:*?\"<>|]");

    private static final Pattern AT_THE_END = Pattern.compile("[. ]+$");

    private PackPath() {}

    /** The name, with a hyphen for what cannot stand in one. */
    static String of(String name) {
        return AT_THE_END.matcher(NOT_IN_NAMES.matcher(name).replaceAll("-")).replaceAll("");
    }
}
