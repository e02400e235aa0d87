package io.kehu.customer.ownership;

import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import java.util.Set;

/** Where a caller may take customers from and give them to: nobody moves anything over the border of their regions (ACC-1). */
record Territory(boolean everywhere, Set<String> regions) {

    static Territory of(Caller caller) {
        return new Territory(caller.scope() == DataScope.ALL, caller.regions());
    }

    boolean includes(String region) {
        return everywhere || region != null && regions.contains(region);
    }
}
