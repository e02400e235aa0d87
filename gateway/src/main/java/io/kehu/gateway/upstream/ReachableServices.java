package io.kehu.gateway.upstream;

import io.kehu.gateway.GatewayConfig;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells which services can be reached. Never a reason to be not ready: with one service down the door still leads to the
 * others, and says so for the one.
 */
@Readiness
@ApplicationScoped
class ReachableServices implements AsyncHealthCheck {

    private final Upstreams upstreams;
    private final NetClient probe;

    ReachableServices(Upstreams upstreams, GatewayConfig config, Vertx vertx) {
        int timeout = (int) config.timeouts().connect().toMillis();
        this.upstreams = upstreams;
        this.probe = vertx.createNetClient(new NetClientOptions().setConnectTimeout(timeout));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Uni<Boolean>> answers =
                upstreams.all().stream().map(this::isReachable).toList();
        return Uni.join().all(answers).andFailFast().map(this::report);
    }

    private Uni<Boolean> isReachable(Upstream upstream) {
        return Uni.createFrom().completionStage(() -> probe.connect(upstream.address())
                .onSuccess(NetSocket::close)
                .map(true)
                .otherwise(false)
                .toCompletionStage());
    }

    private HealthCheckResponse report(List<Boolean> reachable) {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("services").up();
        int i = 0;
        for (Upstream upstream : upstreams.all()) {
            response.withData(upstream.service(), reachable.get(i++) ? "reachable" : "unreachable");
        }
        return response.build();
    }
}
