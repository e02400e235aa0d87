package io.kehu.customer.duplicate;

import io.kehu.customer.twin.TwinFacts;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A record that is to be let in.
 *
 * @param keys under which its possible twins are found
 * @param facts what is compared; made only where it has a key in common with another
 */
public record Newcomer(UUID id, Collection<String> keys, Supplier<TwinFacts> facts) {}
