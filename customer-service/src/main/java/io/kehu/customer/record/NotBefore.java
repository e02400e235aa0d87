package io.kehu.customer.record;

import io.kehu.clock.BusinessZone;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;

/** Not before a day of Shanghai: what is earlier was mistyped. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NotBefore.OfInstant.class, NotBefore.OfDate.class})
public @interface NotBefore {

    /** As ISO 8601 has it. */
    String value();

    String message() default "{io.kehu.customer.NotBefore}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Against the first moment of the day. */
    class OfInstant implements ConstraintValidator<NotBefore, Instant> {

        private Instant earliest;

        @Override
        public void initialize(NotBefore bound) {
            earliest =
                    LocalDate.parse(bound.value()).atStartOfDay(BusinessZone.ID).toInstant();
        }

        @Override
        public boolean isValid(Instant instant, ConstraintValidatorContext context) {
            return instant == null || !instant.isBefore(earliest);
        }
    }

    /** Against the day. */
    class OfDate implements ConstraintValidator<NotBefore, LocalDate> {

        private LocalDate earliest;

        @Override
        public void initialize(NotBefore bound) {
            earliest = LocalDate.parse(bound.value());
        }

        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || !date.isBefore(earliest);
        }
    }
}
