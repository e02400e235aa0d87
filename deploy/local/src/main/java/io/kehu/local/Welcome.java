package io.kehu.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What to do with the set that is up now. */
final class Welcome {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Welcome() {}

    static List<String> servers() {
        return List.of(
                "",
                "The servers are up; Ctrl-C stops them. Databases kehu_…, roles <database>_owner and <database>_app,"
                        + " password = role name + \"-pass\".");
    }

    static List<String> of(RunningSet set) {
        var users = set.identity().users();
        return List.of(
                "",
                "Kehu is up; Ctrl-C stops it.",
                "  Time       " + time(set.clocks().ahead()),
                "  API        " + set.gateway() + "/api/v1",
                "  API page   " + set.gateway() + "/docs",
                "  Keycloak   http://127.0.0.1:" + Listener.KEYCLOAK + "/admin   (admin / admin-pass)",
                "  Events     " + set.kafkaBootstrapServers(),
                "  Users      password = user name + \"-pass\"",
                table(users),
                "",
                "A first call:",
                "  token=$(curl -s -d grant_type=password -d client_id=" + Identity.CLIENT
                        + " -d username=lin.wei -d password=lin.wei-pass \\",
                "    " + set.identity().tokenEndpoint() + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')",
                "  curl -s -H \"Authorization: Bearer $token\" " + set.gateway() + "/api/v1/customers",
                "");
    }

    /** What day it is for the services, whose clocks a story may have moved. */
    static String time(Duration ahead) {
        if (ahead.isZero()) {
            return "as on this machine";
        }
        return "for the services it is "
                + LocalDateTime.ofInstant(Instant.now().plus(ahead), CHINA).format(MINUTES)
                + " (Asia/Shanghai) until the next start:\n"
                + "             the story moved their clocks on. It adds two customers at each start;"
                + " deploy/local/run --no-story does neither.";
    }

    private static String table(List<User> users) {
        return String.join("\n", users.stream().map(Welcome::row).toList());
    }

    private static String row(User user) {
        return "    %-11s %s  %s"
                .formatted(user.login(), String.join(", ", user.roles()), String.join(", ", user.regions()))
                .stripTrailing();
    }
}
