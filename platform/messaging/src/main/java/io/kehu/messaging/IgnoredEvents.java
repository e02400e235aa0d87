package io.kehu.messaging;

import java.util.Set;

/** Event types on the topics of a service that it knows and has no use for. Any other type without a handler is parked. */
public interface IgnoredEvents {

    Set<String> types();
}
