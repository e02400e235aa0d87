package io.kehu.local;

import java.util.List;

/** What to do with the set that is up now. */
final class Welcome {

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

    private static String table(List<User> users) {
        return String.join("\n", users.stream().map(Welcome::row).toList());
    }

    private static String row(User user) {
        return "    %-11s %s  %s"
                .formatted(user.login(), String.join(", ", user.roles()), String.join(", ", user.regions()))
                .stripTrailing();
    }
}
