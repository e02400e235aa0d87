package io.kehu.classification.standard;

/** Standards for tests of other packages. */
public final class SampleStandards {

    private SampleStandards() {}

    public static Standard s0() {
        return ShippedStandards.all().get(0);
    }
}
