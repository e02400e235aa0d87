package io.kehu.benchmark.data;

import java.time.LocalDate;

/**
 * Unified social credit codes (GB 32100-2015): registration authority, category, division, organisation code with its own check
 * character (GB 11714-1997), check character. The organisation code is a permutation of the row, so that no two rows below
 * 100 million share one: eight digits for enterprises founded before the code was introduced in October 2015, letters MA and six
 * characters after that.
 */
final class CreditCodes {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;
    private static final LocalDate INTRODUCED = LocalDate.of(2015, 10, 1);
    private static final long NEW_CODES = 887_503_681;
    private static final long OLD_CODES = 100_000_000;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;

    private final long shift;

    CreditCodes(long seed) {
        shift = Math.floorMod(seed * 7_919, OLD_CODES);
    }

    /** @param division six digits */
    String code(long index, LocalDate founded, char category, String division) {
        StringBuilder code = new StringBuilder(18).append('9').append(category).append(division);
        int organisation = code.length();
        if (founded.isBefore(INTRODUCED)) {
            digits(code, (index * 61_803_399 + shift) % OLD_CODES);
        } else {
            code.append("MA");
            characters(code, (index * 641_503_277 + shift) % NEW_CODES);
        }
        return code.append(organisationCheck(code, organisation))
                .append(check(code))
                .toString();
    }

    private static void digits(StringBuilder code, long number) {
        for (long place = OLD_CODES / 10; place > 0; place /= 10) {
            code.append((char) ('0' + number / place % 10));
        }
    }

    private static void characters(StringBuilder code, long number) {
        for (long place = NEW_CODES / BASE; place > 0; place /= BASE) {
            code.append(CHARACTERS.charAt((int) (number / place % BASE)));
        }
    }

    private static char organisationCheck(StringBuilder code, int start) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(code.charAt(start + i), 36);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static char check(StringBuilder code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % BASE;
        }
        return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
    }
}
