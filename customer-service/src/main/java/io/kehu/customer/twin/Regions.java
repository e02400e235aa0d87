package io.kehu.customer.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places in company names, and whether two are the same: {@code regions.tsv}, after GB/T 2260.
 *
 * <p>Provinces and cities are recognised with and without 省, 市 and the like; prefectures (地区, 盟, 自治州) only by their full
 * names, for 阿里 in 阿里巴巴 is no place. County-level cities are told by their 市, which is dropped, and stay in the name.
 */
final class Regions {

    /** What stands for a place that is not one of the mainland's regions, 中国 in brackets. */
    static final String NO_ONE_PLACE = "-";

    private static final int INDEXED = 2;
    private static final int PROVINCE = 2;
    private static final int PREFECTURE = 4;
    private static final int DIVISION = 6;
    private static final String CITIES_THAT_ARE_PROVINCES = "11 12 31 50";
    private static final String GOVERNED_DIRECTLY = "90";

    /** 深圳市政 is 深圳 + 市政. */
    private static final String AFTER_THE_CITY = "政场民区井容郊";

    private static final Map<String, List<Prefix>> PREFIXES = new HashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        Words.lines("regions.tsv").forEach(line -> learn(line.split("\t")));
        PREFIXES.values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Prefix form) -> form.text().length())
                                .reversed()));
    }

    private Regions() {}

    /**
     * A place as names begin with it.
     *
     * @param stem without 市 or 省
     * @param stays whether the stem stays in the name
     */
    record Prefix(String text, String code, String stem, boolean stays) {

        private boolean begins(String name) {
            return name.startsWith(text)
                    && !(text.endsWith("市")
                            && name.length() > text.length()
                            && AFTER_THE_CITY.indexOf(name.charAt(text.length())) >= 0);
        }
    }

    /** The longest place that a folded name begins with; null when there is none. */
    static Prefix prefix(String name) {
        if (name.length() < INDEXED) {
            return null;
        }
        for (Prefix form : PREFIXES.getOrDefault(name.substring(0, INDEXED), List.of())) {
            if (form.begins(name)) {
                return form;
            }
        }
        return null;
    }

    /** The code of a place named in any form; {@link #NO_ONE_PLACE} for 中国 and the like, null for what is no place. */
    static String named(String text) {
        return CODES.get(text);
    }

    /** The code of a six-digit division or of a place's name; null for anything else. */
    static String code(String place) {
        if (place == null) {
            return null;
        }
        String folded = NameFolding.bare(NameFolding.fold(place));
        boolean division = folded.length() == DIVISION && folded.chars().allMatch(c -> c >= '0' && c <= '9');
        String code = division ? folded : named(folded);
        return NO_ONE_PLACE.equals(code) ? null : code;
    }

    /** Whether both are known and lie in different cities, or in different provinces where only those are known. */
    static boolean differ(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        String first = city(one);
        String second = city(other);
        return !first.startsWith(second) && !second.startsWith(first);
    }

    private static String city(String code) {
        if (CITIES_THAT_ARE_PROVINCES.contains(code.substring(0, PROVINCE))) {
            return code.substring(0, PROVINCE);
        }
        boolean direct = code.startsWith(GOVERNED_DIRECTLY, PROVINCE);
        return direct || code.length() <= PREFECTURE ? code : code.substring(0, PREFECTURE);
    }

    private static void learn(String[] line) {
        String code = line[0];
        String stem = line[1];
        if (line.length == 2) {
            CODES.putIfAbsent(stem, code);
            return;
        }
        if (!stem.isEmpty()) {
            place(code, stem, line[2]);
        }
        if (line.length > 3) {
            for (String town : line[3].split(" ")) {
                town(code + town.substring(0, 2), town.substring(2));
            }
        }
    }

    private static void place(String code, String stem, String suffix) {
        prefix(new Prefix(stem + suffix, code, stem, false));
        if (code.length() == PROVINCE || suffix.equals("市")) {
            prefix(new Prefix(stem, code, stem, false));
        } else if (suffix.endsWith("自治州")) {
            prefix(new Prefix(stem + "州", code, stem, false));
        }
        CODES.putIfAbsent(stem, code);
    }

    private static void town(String code, String stem) {
        prefix(new Prefix(stem + "市", code, stem, true));
        CODES.putIfAbsent(stem, code);
    }

    private static void prefix(Prefix form) {
        List<Prefix> forms = PREFIXES.computeIfAbsent(form.text().substring(0, INDEXED), any -> new ArrayList<>());
        if (forms.stream().noneMatch(known -> known.text().equals(form.text()))) {
            forms.add(form);
            CODES.putIfAbsent(form.text(), form.code());
        }
    }
}
