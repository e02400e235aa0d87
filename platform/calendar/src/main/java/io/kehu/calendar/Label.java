package io.kehu.calendar;

/** The same words in Chinese and in English. */
public record Label(String zh, String en) {

    public Label {
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A label needs its Chinese and its English words: " + zh + " / " + en);
        }
    }
}
