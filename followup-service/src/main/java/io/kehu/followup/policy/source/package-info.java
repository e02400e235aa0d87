/**
 * Where the follow-up policies come from: one JSON file per standard in {@code policies/} on the class path, and one for
 * what records ask for by themselves. A standard without a file asks for nothing.
 */
package io.kehu.followup.policy.source;
