package io.kehu.customer.record;

import io.kehu.clock.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** An instant that has passed, or a day of Shanghai that has at least begun. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NotInFuture.OfInstant.class, NotInFuture.OfDate.class})
public @interface NotInFuture {

    String message() default "{io.kehu.customer.NotInFuture}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Against the service's clock. */
    @ApplicationScoped
    class OfInstant implements ConstraintValidator<NotInFuture, Instant> {

        private final Clock clock;

        OfInstant(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(Instant instant, ConstraintValidatorContext context) {
            return instant == null || !instant.isAfter(clock.instant());
        }
    }

    /** Against the service's clock, in Shanghai. */
    @ApplicationScoped
    class OfDate implements ConstraintValidator<NotInFuture, LocalDate> {

        private final Clock clock;

        OfDate(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || !date.isAfter(LocalDate.ofInstant(clock.instant(), BusinessZone.ID));
        }
    }
}
