package io.kehu.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Never null; a caller without a token sees nothing and may do nothing. */
    public Caller get() {
        if (caller == null) {
            caller = identity.isAnonymous() ? Caller.NOBODY : read();
        }
        return caller;
    }

    private Caller read() {
        String id = identity.getPrincipal().getName();
        DataScope scope = identity.getAttribute(RightsOfRoles.SCOPE);
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
        return value instanceof jakarta.json.JsonString json ? json.getString() : String.valueOf(value);
    }
}
