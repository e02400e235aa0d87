/**
 * What a service's tests need to be real: PostgreSQL, Kafka and a token issuer beside the service under test, tokens of any
 * caller, events fed in and tapped, the rules of the house and the contracts to check against.
 */
package io.kehu.testkit;
