package io.kehu.customer.ownership.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An order that says in one way which customers, and in one way to whom. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Unambiguous.Check.class)
@interface Unambiguous {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names every field that is one too many, or missing. */
    class Check implements ConstraintValidator<Unambiguous, ReassignmentForm> {

        @Override
        public boolean isValid(ReassignmentForm form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean which = isOne("fromOwnerId", form.customerIds(), form.fromOwnerId(), context);
            boolean toWhom = isOne("toEach", form.to(), form.toEach(), context);
            return areOthers(form, context) && which && toWhom;
        }

        private static boolean isOne(String field, Object first, Object second, ConstraintValidatorContext context) {
            return (first == null) != (second == null) || broken(field, "EitherOr", context);
        }

        private static boolean areOthers(ReassignmentForm form, ConstraintValidatorContext context) {
            List<ReassignmentForm.ShareForm> each = form.toEach() == null ? List.of() : form.toEach();
            Set<String> owners = new HashSet<>();
            boolean others = true;
            for (int i = 0; i < each.size(); i++) {
                String owner = each.get(i) == null ? null : each.get(i).ownerId();
                String field = "toEach[" + i + "].ownerId";
                if (owner != null && owner.equals(form.fromOwnerId())) {
                    others = broken(field, "FromThemselves", context);
                } else if (owner != null && !owners.add(owner)) {
                    others = broken(field, "PartTwice", context);
                }
            }
            return others;
        }

        private static boolean broken(String field, String text, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate("{io.kehu.customer." + text + "}")
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
