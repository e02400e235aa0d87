package io.kehu.customer.verification.web;

import io.kehu.customer.record.Verification.Outcome;
import io.kehu.customer.verification.web.VerificationResource.FindingForm;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is false is marked with a reason (VER-2). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoteNeeded.Check.class)
@interface NoteNeeded {

    String message() default "{io.kehu.customer.NoteNeeded}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the note as what is missing. */
    class Check implements ConstraintValidator<NoteNeeded, FindingForm> {

        @Override
        public boolean isValid(FindingForm finding, ConstraintValidatorContext context) {
            boolean told = finding.note() != null && !finding.note().isBlank();
            if (finding.outcome() != Outcome.FALSE || told) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("note")
                    .addConstraintViolation();
            return false;
        }
    }
}
