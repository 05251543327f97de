package org.followthrough.demo;

import java.time.LocalDate;

/** Something that happens in the story on a day. */
record Happening(LocalDate day, Runnable deed) {}
