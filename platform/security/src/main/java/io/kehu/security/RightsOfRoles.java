package io.kehu.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds to an identity the permissions and the data scope that the table of rights gives to its roles (ACC-3). */
@ApplicationScoped
class RightsOfRoles implements SecurityIdentityAugmentor {

    static final String SCOPE = "kehu.scope";

    private final RolesConfig table;

    RightsOfRoles(RolesConfig table) {
        this.table = table;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Set<RolesConfig.Rights> rights = identity.getRoles().stream()
                .map(table.roles()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> permissions = rights.stream()
                .flatMap(right -> right.permissions().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        DataScope scope =
                DataScope.widest(rights.stream().map(RolesConfig.Rights::scope).toList());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionsAsString(permissions)
                        .addAttribute(SCOPE, scope)
                        .build());
    }
}
