package io.kehu.security;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells the database, each time a connection is taken from the pool, for whom it will be used; the row-level security
 * policies ({@code caller_sees}) read it there.
 *
 * <p>Inside an HTTP request it is the caller's scope, and an anonymous request sees nothing. Outside of any (events, sweeps)
 * the service works for itself and sees everything. The request <em>context</em> alone tells nothing: the scheduler opens one
 * for each run. What a request sets in motion for the service itself says so ({@link OwnWork}).
 */
@Singleton
class CallerInDatabase implements AgroalPoolInterceptor {

    private static final String TELL =
            "select set_config('kehu.scope', ?, false), set_config('kehu.caller', ?, false), set_config('kehu.regions', ?, false)";

    private final CurrentCaller current;
    private final CurrentVertxRequest http;

    CallerInDatabase(CurrentCaller current, CurrentVertxRequest http) {
        this.current = current;
        this.http = http;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean forCaller =
                !OwnWork.isUnderWay() && Arc.container().requestContext().isActive() && http.getCurrent() != null;
        Caller caller = forCaller ? current.get() : null;
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(
                    1, caller == null ? DataScope.ALL.name() : caller.scope().name());
            tell.setString(2, caller == null ? "" : caller.id());
            tell.setString(3, caller == null ? "" : String.join(",", caller.regions()));
            tell.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told who calls", e);
        }
    }
}
