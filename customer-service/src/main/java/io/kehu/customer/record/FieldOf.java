package io.kehu.customer.record;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** The name of a field of that record. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FieldOf.Check.class)
public @interface FieldOf {

    Class<? extends Record> value();

    String message() default "{io.kehu.customer.FieldOf}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Against the record's components. */
    class Check implements ConstraintValidator<FieldOf, String> {

        private Set<String> names;

        @Override
        public void initialize(FieldOf field) {
            names = Fields.of(field.value());
        }

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || names.contains(name);
        }
    }
}
