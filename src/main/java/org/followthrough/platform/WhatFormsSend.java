package org.followthrough.platform;

import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A choice that is none of those offered counts as no choice, so that a form asks for one beside its field. Without this
 * the binding of a form record fails as a whole and its controller gets no form at all.
 */
@Configuration(proxyBeanMethods = false)
class WhatFormsSend implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new ChoiceOrNone());
    }

    /** Reads the name of an enum's constant; any other text is null. */
    @SuppressWarnings({"rawtypes", "NullAway"}) // a factory for every enum cannot name one; converters may return null
    private static final class ChoiceOrNone implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return sent -> Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(sent.strip()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
