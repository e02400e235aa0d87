package io.kehu.web.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST method whose effect happens once for each Idempotency-Key of a caller. The method runs in one transaction
 * with the stored key, so that neither exists without the other; it returns a {@code Response} with an entity or none.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether a request without a key is refused. Required wherever something new is created. */
    @Nonbinding
    boolean required() default true;
}
