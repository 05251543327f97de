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

    /** Text files need no parser, so they are read here. */
    @Bean
    ReadsDocuments readsDocuments(LetterReader reader) {
        return (bytes, fileName) -> reader.read(TextOfFile.decode(bytes));
    }
}
