package org.followthrough.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the id records of all modules from addresses and forms; nothing chosen in a form is no id, not a wrong one. */
@Component
class ReadsIds implements ConditionalGenericConverter, WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(this);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return target.getType().getSimpleName().endsWith("Id") && reader(target) != null;
    }

    @Override
    public @Nullable Object convert(@Nullable Object text, TypeDescriptor source, TypeDescriptor target) {
        Method reader = reader(target);
        if (text == null || reader == null || text.toString().isBlank()) {
            return null;
        }
        try {
            return reader.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new ConversionFailedException(source, target, text, e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new ConversionFailedException(source, target, text, e);
        }
    }

    private static @Nullable Method reader(TypeDescriptor target) {
        return ReflectionUtils.findMethod(target.getType(), "of", String.class);
    }
}
