/**
 * Starts the real PostgreSQL, Kafka and Keycloak from Maven artifacts on a bare machine, each as a process of its own
 * that never outlives the one that started it. It knows nothing of the services: tests and the local set say which
 * databases, topics and realms they want.
 */
package io.kehu.embedded;
