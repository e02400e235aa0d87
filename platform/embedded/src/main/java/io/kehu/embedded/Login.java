package io.kehu.embedded;

/** A name and a password; no secret, for these servers listen to this machine only. */
public record Login(String name, String password) {

    /** The login whose password follows from its name, as all logins of a set on one machine do. */
    public static Login of(String name) {
        return new Login(name, name + "-pass");
    }
}
