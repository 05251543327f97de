package org.followthrough.letters;

import org.followthrough.letters.reading.LetterReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the reader, which knows nothing of Spring, to the rest of the module. */
@Configuration(proxyBeanMethods = false)
class LetterReadingConfiguration {

    @Bean
    LetterReader letterReader() {
        return new LetterReader();
    }
}
