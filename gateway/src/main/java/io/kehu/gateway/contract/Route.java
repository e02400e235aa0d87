package io.kehu.gateway.contract;

import java.util.Set;

/**
 * Where a path leads.
 *
 * @param template the path as the contract has it, e.g. {@code /api/v1/customers/{customerId}}
 * @param methods what can be asked there, in capitals
 */
public record Route(String service, String template, Set<String> methods) {}
