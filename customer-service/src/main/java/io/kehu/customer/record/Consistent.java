package io.kehu.customer.record;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A form whose content does not contradict itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Check.class)
public @interface Consistent {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A form that carries a record's content. */
    interface Form {

        Content content();
    }

    /** Names every contradiction at its field. */
    class Check implements ConstraintValidator<Consistent, Form> {

        @Override
        public boolean isValid(Form form, ConstraintValidatorContext context) {
            List<Contradictions.Contradiction> found = Contradictions.in(form.content());
            context.disableDefaultConstraintViolation();
            found.forEach(contradiction -> context.buildConstraintViolationWithTemplate(
                            "{io.kehu.customer." + contradiction.kind() + "}")
                    .addPropertyNode(contradiction.field())
                    .addConstraintViolation());
            return found.isEmpty();
        }
    }
}
