package org.followthrough.shared;

import java.util.Locale;

/** Digits and letters that follow from the rest of a number, so that few numbers look like one by chance. */
final class CheckDigits {

    private static final int NHS_DIGITS = 10;
    private static final int NHS_MODULUS = 11;
    private static final int DECIMAL = 10;
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int UPN_LENGTH = 13;

    private CheckDigits() {}

    static boolean ofNhsNumber(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int position = 0; position < NHS_DIGITS - 1; position++) {
            sum += (NHS_DIGITS - position) * Character.digit(digits.charAt(position), DECIMAL);
        }
        int check = (NHS_MODULUS - sum % NHS_MODULUS) % NHS_MODULUS;
        return check == Character.digit(digits.charAt(NHS_DIGITS - 1), DECIMAL);
    }

    /** Its first letter; a temporary number ends in a letter, which counts by its place. */
    static boolean ofUpn(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int position = 1; position < UPN_LENGTH; position++) {
            char each = upper.charAt(position);
            int value = Character.isDigit(each) ? Character.digit(each, DECIMAL) : UPN_LETTERS.indexOf(each);
            sum += (position + 1) * value;
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) == upper.charAt(0);
    }
}
