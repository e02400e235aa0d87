/** Measures the running set from outside, as its users meet it. Results go into docs/performance.md with their command. */
package io.kehu.benchmark;
