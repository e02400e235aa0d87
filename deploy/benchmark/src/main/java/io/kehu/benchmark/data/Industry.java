package io.kehu.benchmark.data;

/**
 * @param code GB/T 4754-2017, as deep as this row goes: division, group or class
 * @param headcount median among customers
 * @param revenuePerHead yuan a year
 * @param words what companies of this industry put into their names
 */
record Industry(String code, String section, String division, int headcount, double revenuePerHead, String[] words) {

    private static final int DIVISION = 3;

    /** What is entered: deeper levels are known to a service only once somebody has imported them. */
    String divisionCode() {
        return code.substring(0, DIVISION);
    }

    char letter() {
        return code.charAt(0);
    }
}
