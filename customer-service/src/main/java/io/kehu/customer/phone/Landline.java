package io.kehu.customer.phone;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A landline with its area code or a service number, in any way of writing it; of elsewhere with the country code. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Landline.Check.class)
public @interface Landline {

    String message() default "{io.kehu.customer.Landline}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link PhoneNumber}. */
    class Check implements ConstraintValidator<Landline, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || PhoneNumber.landline(text).isPresent();
        }
    }
}
