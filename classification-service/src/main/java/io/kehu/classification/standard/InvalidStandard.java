package io.kehu.classification.standard;

import io.kehu.classification.evaluation.Flaw;
import io.kehu.classification.evaluation.StandardVersion;
import java.util.List;

/** A standard that must not be saved, with every flaw it has. */
public final class InvalidStandard extends RuntimeException {

    private final transient List<Flaw> flaws;

    InvalidStandard(StandardVersion standard, List<Flaw> flaws) {
        super("The standard " + standard + " cannot be saved: " + flaws);
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
