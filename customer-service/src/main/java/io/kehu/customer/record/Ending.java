package io.kehu.customer.record;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That the cooperation has ended. */
@Embeddable
record Ending(LocalDate endedOn, String endReason) {}
