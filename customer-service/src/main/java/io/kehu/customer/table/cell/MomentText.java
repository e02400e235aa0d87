package io.kehu.customer.table.cell;

import io.kehu.clock.BusinessZone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments: a day of any form that {@link DayText} reads stands for its first moment in the zone of the business; a time may
 * follow. With an offset (RFC 3339) the offset counts.
 */
public final class MomentText {

    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(.{8,11}?)[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?");
    private static final Pattern COUNTED = Pattern.compile("([1-9]\\d{4})(\\.\\d{1,15})");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private MomentText() {}

    public static Optional<Instant> read(String text) {
        Optional<LocalDate> day = DayText.read(text);
        if (day.isPresent()) {
            return day.map(MomentText::start);
        }
        String moment = Folded.of(text);
        return dayAndTime(moment).or(() -> counted(moment)).or(() -> withOffset(moment));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }

    private static Optional<Instant> dayAndTime(String text) {
        Matcher parts = DAY_AND_TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), second);
            return DayText.read(parts.group(1))
                    .map(day -> day.atTime(time).atZone(BusinessZone.ID).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> counted(String text) {
        Matcher parts = COUNTED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long seconds = new BigDecimal("0" + parts.group(2))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return DayText.read(parts.group(1)).map(day -> start(day).plusSeconds(seconds));
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
