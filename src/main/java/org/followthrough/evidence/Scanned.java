package org.followthrough.evidence;

import java.util.Map;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A form whose words are looked through for what could identify a child; whoever typed them takes it out or says that it is fine. */
interface Scanned {

    /** The words by name of their field. */
    Map<String, String> words();

    @Nullable
    String confirmed();

    default PersonalDataScan scan() {
        return PersonalDataScan.of(words());
    }

    default void checkWords(Errors errors) {
        if (!scan().isSettledBy(confirmed())) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }
}
