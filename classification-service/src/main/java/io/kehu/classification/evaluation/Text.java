package io.kehu.classification.evaluation;

/** The same words in Chinese and in English. */
public record Text(String zh, String en) {

    /** Words that a person wrote in one language only. */
    public static Text asWritten(String words) {
        return new Text(words, words);
    }
}
