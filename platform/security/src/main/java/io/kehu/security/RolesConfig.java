package io.kehu.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The service's table of rights: {@code kehu.security.roles.<role>.scope} and {@code .permissions}. */
@ConfigMapping(prefix = "kehu.security.roles")
public interface RolesConfig {

    @WithParentName
    Map<String, Rights> roles();

    /** What one role brings. A role that the table does not name brings nothing. */
    interface Rights {

        /** Which records its holders see. */
        @WithDefault("own")
        DataScope scope();

        /** What its holders may do, as {@code subject:action}. */
        Optional<Set<String>> permissions();
    }
}
