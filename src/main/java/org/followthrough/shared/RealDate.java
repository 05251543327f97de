package org.followthrough.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** What was typed is a date; with {@link #required()} false, nothing typed is fine too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RealDate.Check.class)
public @interface RealDate {

    String message() default "{shared.date.not-real}";

    boolean required() default true;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds the rule. */
    class Check implements ConstraintValidator<RealDate, DateInput> {

        private boolean required = true;

        @Override
        public void initialize(RealDate rule) {
            required = rule.required();
        }

        @Override
        public boolean isValid(@Nullable DateInput typed, ConstraintValidatorContext context) {
            if (typed == null || typed.isEmpty()) {
                return !required;
            }
            return typed.date().isPresent();
        }
    }
}
