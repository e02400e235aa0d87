package io.kehu.customer.record;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 17 digits or letters without I, O, S, V, Z, and a check character
 * over them, weighted by powers of 3 modulo 31.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Check.class)
public @interface CreditCode {

    String message() default "{io.kehu.customer.CreditCode}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The arithmetic of the standard. */
    class Check implements ConstraintValidator<CreditCode, String> {

        private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int LENGTH = 18;

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || holds(code);
        }

        /** As it is stored: half-width capitals, whatever width and case it was typed in. */
        static String canonical(String code) {
            return code == null
                    ? null
                    : Normalizer.normalize(code, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        }

        static boolean holds(String code) {
            if (code.length() != LENGTH || code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
                return false;
            }
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < LENGTH - 1; i++) {
                sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
                weight = weight * 3 % CHARACTERS.length();
            }
            int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
            return CHARACTERS.indexOf(code.charAt(LENGTH - 1)) == check;
        }
    }
}
