package io.kehu.customer.record;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of two fields of a record the second is not smaller than the first, where both are there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InOrder.All.class)
@Constraint(validatedBy = InOrder.Check.class)
public @interface InOrder {

    String first();

    String second();

    String message() default "{io.kehu.customer.InOrder}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several pairs of one record. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        InOrder[] value();
    }

    /** Names the second field as the faulty one. */
    class Check implements ConstraintValidator<InOrder, Record> {

        private String first;
        private String second;

        @Override
        public void initialize(InOrder pair) {
            first = pair.first();
            second = pair.second();
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public boolean isValid(Record value, ConstraintValidatorContext context) {
            Comparable from = (Comparable) Fields.value(value, first);
            Comparable to = (Comparable) Fields.value(value, second);
            if (from == null || to == null || from.compareTo(to) <= 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(second)
                    .addConstraintViolation();
            return false;
        }
    }
}
