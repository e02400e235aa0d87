package io.kehu.local.story;

import io.kehu.local.RunningSet;
import java.net.http.HttpClient;

/** The people of the story, as the local realm has them. */
record Cast(
        Person salesSouth,
        Person salesNorth,
        Person managerSouth,
        Person managerNorth,
        Person generalManager,
        Person auditor,
        Person dataAdministrator) {

    static Cast of(RunningSet set) {
        HttpClient http = HttpClient.newHttpClient();
        return new Cast(
                new Person("lin.wei", set, http),
                new Person("zhao.min", set, http),
                new Person("wang.qiang", set, http),
                new Person("sun.li", set, http),
                new Person("liu.gang", set, http),
                new Person("xu.fang", set, http),
                new Person("admin", set, http));
    }
}
