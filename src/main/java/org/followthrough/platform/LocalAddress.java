package org.followthrough.platform;

import org.jspecify.annotations.Nullable;

/** Decides which addresses sign-in leads on to: pages of this product, so that no link can send people elsewhere. */
final class LocalAddress {

    private LocalAddress() {}

    /** The address when it is a path of this product other than sign-in itself; the home page otherwise. */
    static String orHome(@Nullable String address) {
        return address != null && isLocal(address) && !isAboutSigningIn(address) ? address : "/";
    }

    private static boolean isLocal(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(letter -> letter > ' ' && letter != '\\' && letter != 0x7f);
    }

    private static boolean isAboutSigningIn(String address) {
        return address.startsWith("/sign-in") || address.startsWith("/sign-out");
    }
}
