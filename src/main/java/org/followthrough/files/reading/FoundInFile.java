package org.followthrough.files.reading;

import org.followthrough.shared.PersonalDataScan.Kind;

/** What looks like personal data, and where; not the words. */
public record FoundInFile(Kind kind, Place place) {}
