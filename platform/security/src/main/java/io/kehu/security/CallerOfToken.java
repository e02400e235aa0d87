package io.kehu.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads who calls from the claims of a token. */
final class CallerOfToken {

    private CallerOfToken() {}

    /** @param scope what the roles' rights come to */
    static Caller read(SecurityIdentity identity, DataScope scope) {
        String id = identity.getPrincipal().getName();
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(id, id, identity.getRoles(), null, Set.of(), scope);
        }
        String name = token.<String>claim("name").orElse(id);
        String department = token.<String>claim("department").orElse(null);
        return new Caller(id, name, identity.getRoles(), department, texts(token.getClaim("regions")), scope);
    }

    private static Set<String> texts(Object claim) {
        Set<String> texts = new LinkedHashSet<>();
        if (claim instanceof Collection<?> values) {
            values.forEach(value -> texts.add(text(value)));
        } else if (claim != null) {
            texts.add(text(claim));
        }
        return Set.copyOf(texts);
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
