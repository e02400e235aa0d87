package io.kehu.customer.record;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of something in the form of a customer: {@code details.legalName}, {@code contacts[0].mobile}, {@code links}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FieldPath.Check.class)
public @interface FieldPath {

    String message() default "{io.kehu.customer.FieldOf}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Against the components of the form and of what it is made of. */
    class Check implements ConstraintValidator<FieldPath, String> {

        private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(\\[\\d{1,3}])?(?:\\.(.+))?");

        @Override
        public boolean isValid(String path, ConstraintValidatorContext context) {
            return path == null || leads(CustomerForm.class, path);
        }

        private static boolean leads(Class<?> form, String path) {
            Matcher step = STEP.matcher(path);
            return form.isRecord()
                    && step.matches()
                    && Arrays.stream(form.getRecordComponents())
                            .filter(member -> member.getName().equals(step.group(1)))
                            .anyMatch(member -> goesOn(member, step.group(2) != null, step.group(3)));
        }

        private static boolean goesOn(RecordComponent member, boolean oneOfSeveral, String rest) {
            if (member.getType() == List.class) {
                return rest == null || oneOfSeveral && leads(element(member), rest);
            }
            boolean ends = rest == null
                    || (member.getType() == Map.class
                            ? Fields.of(keys(member).value()).contains(rest)
                            : leads(member.getType(), rest));
            return ends && !oneOfSeveral;
        }

        private static Class<?> element(RecordComponent list) {
            return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
        }

        private static FieldOf keys(RecordComponent map) {
            return ((AnnotatedParameterizedType) map.getAnnotatedType())
                    .getAnnotatedActualTypeArguments()[0].getAnnotation(FieldOf.class);
        }
    }
}
