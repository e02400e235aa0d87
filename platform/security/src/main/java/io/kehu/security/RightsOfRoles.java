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

/**
 * Gives an identity the permissions and the data scope that the table of rights gives to its roles (ACC-3), and no others: what a
 * token claims to permit is not asked.
 */
@ApplicationScoped
class RightsOfRoles implements SecurityIdentityAugmentor {

    static final String CALLER = "kehu.caller";

    private final RolesConfig table;
    private final VerifiedTokens verified;

    RightsOfRoles(RolesConfig table, VerifiedTokens verified) {
        this.table = table;
        this.verified = verified;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.getAttribute(CALLER) != null) {
            return Uni.createFrom().item(identity);
        }
        SecurityIdentity entitled = entitled(identity);
        verified.remember(entitled);
        return Uni.createFrom().item(entitled);
    }

    private SecurityIdentity entitled(SecurityIdentity identity) {
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
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addRoles(identity.getRoles())
                .addPermissionsAsString(permissions)
                .addAttribute(CALLER, CallerOfToken.read(identity, scope))
                .build();
    }
}
