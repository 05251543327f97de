package org.followthrough.plans.sheets;

import org.followthrough.plans.sheets.reading.ChildSheetReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the reader of spreadsheets, which knows nothing of Spring, to this package. */
@Configuration(proxyBeanMethods = false)
class SheetReadingConfiguration {

    @Bean
    ChildSheetReader childSheetReader() {
        return new ChildSheetReader();
    }
}
