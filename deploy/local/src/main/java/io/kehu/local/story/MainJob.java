package io.kehu.local.story;

import io.kehu.local.RunningSet;
import io.kehu.local.Service;
import io.kehu.local.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** A customer's way through the company standard. */
public final class MainJob implements Story {

    @Override
    public boolean play(RunningSet set, Consumer<String> tell) throws Exception {
        Cast cast = Cast.of(set);
        Narrator narrator = new Narrator(tell);
        Instant start = Instant.now();
        try (Subscriber subscriber = new Subscriber(
                set.kafkaBootstrapServers(), Service.FOLLOWUP.topic().orElseThrow())) {
            new OldCustomers(cast, narrator).play();
            FreshCustomer fresh = new FreshCustomer(cast, narrator);
            Instant collected = start.minus(Duration.ofHours(2));
            String large = fresh.play(Forms.highValue("深圳市启明" + unique(start) + "软件有限公司", collected));
            String small = fresh.play(Forms.lowValue("深圳市小筑" + unique(start) + "网络工作室", collected));
            Instant now = new MissedDeadline(cast, narrator, set.clocks(), subscriber).play(small);
            new Ending(cast, narrator).play(large, now);
            tell.accept("");
            tell.accept("The main job went through in %d s."
                    .formatted(Duration.between(start, Instant.now()).toSeconds()));
            return true;
        } catch (StoryFailure e) {
            tell.accept("");
            tell.accept("The story broke off: " + e.getMessage());
            return false;
        }
    }

    /** The set may be played on the data of earlier runs, and a company has one record. */
    private static String unique(Instant start) {
        return LocalDateTime.ofInstant(start, ZoneId.of("Asia/Shanghai"))
                .format(DateTimeFormatter.ofPattern("MMddHHmmss"));
    }
}
