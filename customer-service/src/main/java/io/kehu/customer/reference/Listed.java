package io.kehu.customer.reference;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code of that list. Retired ones pass: records that have them keep them; that no record gets one anew is the affair of who
 * stores it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Listed.Check.class)
public @interface Listed {

    ReferenceList value();

    String message() default "{io.kehu.customer.Listed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** One for each annotated field. */
    @Dependent
    class Check implements ConstraintValidator<Listed, String> {

        private final ReferenceLists lists;
        private ReferenceList list;

        Check(ReferenceLists lists) {
            this.lists = lists;
        }

        @Override
        public void initialize(Listed listed) {
            list = listed.value();
        }

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || lists.isKnown(list, code);
        }
    }
}
