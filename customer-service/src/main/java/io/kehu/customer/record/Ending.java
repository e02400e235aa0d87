package io.kehu.customer.record;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the cooperation has ended.
 *
 * @param endReason null once the file is in the archive
 */
@Embeddable
public record Ending(LocalDate endedOn, String endReason) {}
