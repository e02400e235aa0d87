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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** A day of a year ({@code 05-21}), or with the year a day of Shanghai that has begun and that people alive remember. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Birthday.Check.class)
public @interface Birthday {

    String message() default "{io.kehu.customer.Birthday}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Against the calendar and the service's clock. */
    @ApplicationScoped
    class Check implements ConstraintValidator<Birthday, String> {

        private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
        private static final int WITHOUT_YEAR = "05-21".length();

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(String birthday, ConstraintValidatorContext context) {
            try {
                return birthday == null || isDay(birthday);
            } catch (DateTimeException e) {
                return false;
            }
        }

        private boolean isDay(String birthday) {
            if (birthday.length() == WITHOUT_YEAR) {
                return MonthDay.parse("--" + birthday) != null;
            }
            LocalDate day = LocalDate.parse(birthday);
            return !day.isBefore(EARLIEST) && !day.isAfter(LocalDate.ofInstant(clock.instant(), BusinessZone.ID));
        }
    }
}
