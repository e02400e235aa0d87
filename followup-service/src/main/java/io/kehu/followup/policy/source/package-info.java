/**
 * Where the follow-up policies come from: one JSON file per standard in {@code policies/} on the class path. A standard
 * without a file asks for nothing.
 */
package io.kehu.followup.policy.source;
