package org.followthrough.platform;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

/** Puts the errors of a form into the order in which its page asks: the order of the form's components. */
class WebErrors {

    private WebErrors() {}

    /** What concerns the whole form comes first; several errors of one field stay as they were. */
    public static List<DetailedError> inOrder(@Nullable Object form, List<DetailedError> errors) {
        List<String> asked = form == null || !form.getClass().isRecord()
                ? List.of()
                : Stream.of(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> asked.indexOf(component(error))))
                .toList();
    }

    private static String component(DetailedError error) {
        return error.getFieldName().split("[.\\[]", 2)[0];
    }
}
