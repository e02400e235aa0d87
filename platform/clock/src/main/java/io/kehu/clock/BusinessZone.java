package io.kehu.clock;

import java.time.ZoneId;

/** The zone in which days, months and years of the business begin and end: China has one. */
public final class BusinessZone {

    public static final ZoneId ID = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}
}
