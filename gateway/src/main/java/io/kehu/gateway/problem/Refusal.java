package io.kehu.gateway.problem;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/** A problem as it goes over the wire. */
public record Refusal(int status, Map<String, String> headers, Buffer body) {}
