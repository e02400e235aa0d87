package io.kehu.benchmark.data;

/**
 * @param code GB/T 4754-2017, as deep as this row goes: division, group or class
 * @param headcount median among customers
 * @param revenuePerHead yuan a year
 * @param words what companies of this industry put into their names
 */
record Industry(String code, String section, String division, int headcount, double revenuePerHead, String[] words) {

    private static final int DIVISION = 3;

    String divisionCode() {
        return code.substring(0, DIVISION);
    }

    /** People know the division better than the group, and the group better than the class. */
    String codeAsEntered(Dice dice) {
        double depth = dice.share();
        int length = depth < 0.6 ? DIVISION : depth < 0.9 ? DIVISION + 1 : DIVISION + 2;
        return code.substring(0, Math.min(length, code.length()));
    }

    char letter() {
        return code.charAt(0);
    }
}
