package io.kehu.customer.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How the codes of a list are built, and what they say about the place of an entry in it. */
enum Coding {
    /** GB/T 4754: the letter of the section, then the digits of division, group and class ({@code C}, {@code C39}, {@code C3911}). */
    INDUSTRY("[A-T](\\d{2,4})?") {
        @Override
        int level(String code) {
            return code.length() == 1 ? 1 : code.length() - 1;
        }

        @Override
        List<String> above(String code) {
            return switch (code.length()) {
                case 1 -> List.of();
                case 3 -> List.of(code.substring(0, 1));
                default -> List.of(code.substring(0, code.length() - 1));
            };
        }

        @Override
        Optional<String> shortForm(String code) {
            return level(code) == 1 ? Optional.empty() : Optional.of(code.substring(1));
        }

        @Override
        Optional<String> known(String written) {
            return written.matches("\\d{2,4}") ? Optional.of(written.substring(0, 2)) : Optional.empty();
        }
    },
    /**
     * GB/T 2260: six digits, two each for province, prefecture and county. Counties without a prefecture (districts of
     * Beijing, 仙桃市) stand directly below their province.
     */
    DIVISION("[1-9]\\d{5}") {
        @Override
        int level(String code) {
            return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
        }

        @Override
        List<String> above(String code) {
            String province = code.substring(0, 2) + "0000";
            String prefecture = code.substring(0, 4) + "00";
            return switch (level(code)) {
                case 1 -> List.of();
                case 2 -> List.of(province);
                default -> List.of(prefecture, province);
            };
        }
    },
    /** Lower-case English words with hyphens, on one level ({@code online-advertising}). */
    WORDS("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*") {
        @Override
        int level(String code) {
            return 1;
        }

        @Override
        List<String> above(String code) {
            return List.of();
        }
    };

    private final Pattern form;

    Coding(String form) {
        this.form = Pattern.compile(form);
    }

    boolean permits(String code) {
        return code != null && form.matcher(code).matches();
    }

    /** 1 at the top; only for a code that is permitted. */
    abstract int level(String code);

    /** The codes that may stand directly above, the nearest first; only for a code that is permitted. */
    abstract List<String> above(String code);

    /** How the code is also written: {@code 39} and {@code 3911} say no less than {@code C39} and {@code C3911}. */
    Optional<String> shortForm(String code) {
        return Optional.empty();
    }

    /** Where a code is a short form of a deeper level: the short form of the level that its list has in any case. */
    Optional<String> known(String written) {
        return Optional.empty();
    }

    Optional<String> parent(String code, Predicate<String> exists) {
        return above(code).stream().filter(exists).findFirst();
    }
}
