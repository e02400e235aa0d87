package io.kehu.benchmark.data;

/**
 * Whose a customer is.
 *
 * @param login the account: {@code lin.wei}
 */
public record Owner(String login, String name, String department, String region) {}
