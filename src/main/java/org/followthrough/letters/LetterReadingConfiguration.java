package org.followthrough.letters;

import org.followthrough.letters.documents.ChildReader;
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

    /** Files are hostile until they are read: in a process of its own, with little memory and little time. */
    @Bean
    ReadsDocuments readsDocuments() {
        ChildReader child = new ChildReader();
        return (bytes, fileName) -> child.read(bytes);
    }
}
