package io.kehu.customer.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** When everything that is stored is compared without anybody asking for it. */
@ConfigMapping(prefix = "kehu.customer.duplicates.scan")
interface ScanConfig {

    /** Days of the week; none: only when somebody asks. */
    @WithDefault("SUNDAY")
    Optional<Set<DayOfWeek>> days();

    /** On those days, where the business is; not at all where nobody is there to begin in the hours after it. */
    @WithDefault("02:00")
    LocalTime at();

    default ScanNights nights() {
        return new ScanNights(days().orElse(Set.of()), at());
    }
}
