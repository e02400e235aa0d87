package io.kehu.classification.evaluation;

/** Which standard decided, and which version of it. */
public record StandardVersion(String code, int version) {

    @Override
    public String toString() {
        return code + " v" + version;
    }
}
