package org.followthrough.letters.reading;

import org.jspecify.annotations.Nullable;

/** The (first) person a letter is written to; the role where it is printed. */
public record Addressee(Read<String> name, @Nullable Read<String> role) {}
