package io.kehu.local.story;

import java.util.function.Consumer;

/** Tells the story, a chapter at a time. */
final class Narrator {

    private final Consumer<String> tell;
    private int chapter;

    Narrator(Consumer<String> tell) {
        this.tell = tell;
    }

    void chapter(String title) {
        chapter++;
        tell.accept("");
        tell.accept(chapter + ". " + title);
    }

    void say(String line, Object... values) {
        tell.accept("   " + line.formatted(values));
    }

    /** One item of a list under the line before. */
    void item(String line, Object... values) {
        tell.accept("     · " + line.formatted(values));
    }
}
