package org.followthrough.demo;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What exists only in the demonstration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("followthrough.demonstration")
class DemonstrationConfiguration {

    @Bean
    @Primary
    StoryClock storyClock() {
        return new StoryClock(Clock.system(ZoneId.of("Europe/London")));
    }
}
