package io.kehu.customer.record;

import java.math.BigDecimal;

/** Amounts of yuan as they are kept: with two decimals (S3 section three). */
final class Money {

    private static final int DECIMALS = 2;

    private Money() {}

    /** What has more decimals stays as it is: to refuse it is the border's affair. */
    static BigDecimal canonical(BigDecimal amount) {
        return amount == null || amount.scale() >= DECIMALS ? amount : amount.setScale(DECIMALS);
    }
}
