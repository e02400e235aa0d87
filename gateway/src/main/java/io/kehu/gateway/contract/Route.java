package io.kehu.gateway.contract;

/**
 * Where a path leads.
 *
 * @param template the path as the contract has it, e.g. {@code /api/v1/customers/{customerId}}
 */
public record Route(String service, String template) {}
