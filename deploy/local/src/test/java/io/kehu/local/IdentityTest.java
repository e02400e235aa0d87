package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private final List<User> users = Identity.usersOfTheRealm();

    @Test
    void shouldKnowThePeopleOfTheRealmAndNoMachine() {
        assertThat(users)
                .extracting(User::login)
                .containsExactly(
                        "lin.wei",
                        "zhao.min",
                        "wang.qiang",
                        "sun.li",
                        "chen.jing",
                        "he.yan",
                        "liu.gang",
                        "xu.fang",
                        "admin");
    }

    @Test
    void shouldReadWhatAUserMayDoAndWhere() {
        assertThat(users).contains(new User("wang.qiang", "王强", List.of("regional-manager"), List.of("south")));
    }
}
