package io.kehu.customer.phone;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mobile number, in any way of writing it: of the mainland, or of elsewhere with its country code. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Mobile.Check.class)
public @interface Mobile {

    String message() default "{io.kehu.customer.Mobile}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link PhoneNumber}. */
    class Check implements ConstraintValidator<Mobile, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || PhoneNumber.mobile(text).isPresent();
        }
    }
}
