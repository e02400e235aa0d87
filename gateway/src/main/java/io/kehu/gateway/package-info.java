/**
 * The one door to all services: its settings, the contracts it serves, and what every part of it shares. It owns no
 * data; what it routes is exactly what the services' contracts name.
 */
package io.kehu.gateway;
