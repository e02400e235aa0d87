package io.kehu.gateway.passage;

import io.kehu.gateway.GatewayConfig;
import java.time.Duration;

/**
 * What a request is granted.
 *
 * @param body bytes of its body
 * @param response until the head of the answer is there
 */
record Allowance(long body, Duration response) {

    /** Of an ordinary path, or of one that takes files. */
    static Allowance of(String path, GatewayConfig config) {
        GatewayConfig.Upload upload = config.limits().uploads().get(path);
        return upload == null
                ? new Allowance(
                        config.limits().body().asLongValue(), config.timeouts().response())
                : new Allowance(upload.body().asLongValue(), upload.response());
    }
}
