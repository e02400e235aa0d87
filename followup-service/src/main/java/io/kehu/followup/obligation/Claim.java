package io.kehu.followup.obligation;

import io.kehu.followup.directory.Customer;

/** An obligation and its customer, both locked for whoever holds the claim. */
record Claim(Obligation obligation, Customer customer) {}
