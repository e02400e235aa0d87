package io.kehu.local;

import java.util.List;

/** Somebody who can sign in here. */
public record User(String login, String name, List<String> roles, List<String> regions) {

    public String password() {
        return login + "-pass";
    }
}
