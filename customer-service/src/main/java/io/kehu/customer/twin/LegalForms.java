package io.kehu.customer.twin;

import java.util.List;
import java.util.Set;

/** What a name says about the legal form of a company, in Chinese and in Latin letters. */
final class LegalForms {

    private static final List<String> ENDINGS = List.of(
            "有限责任公司", "有限公司", "总公司", "公司", "有限责任", "有限", "股份", "集团", "集團", "合伙企业", "特殊普通合伙", "普通合伙", "有限合伙", "个人独资企业",
            "个体工商户", "株式会社");

    /** The last characters of all of them: most names that have no ending left are told by one look. */
    private static final String LAST_CHARACTERS = "司任限份团團业伙户社";

    private static final Set<String> IN_BRACKETS = Set.of(
            "集团", "集團", "股份", "有限合伙", "普通合伙", "特殊普通合伙", "特殊的普通合伙", "个体工商户", "个人独资", "个人独资企业", "中外合资", "外商独资", "group");

    private static final Set<String> WORDS = Set.of(
            "co",
            "coltd",
            "company",
            "corp",
            "corporation",
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "pte",
            "pty",
            "sdn",
            "bhd",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "se",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "oy",
            "oyj",
            "as",
            "asa",
            "aps",
            "kk",
            "jsc",
            "ooo",
            "group",
            "and");

    private LegalForms() {}

    static boolean isBracketed(String content) {
        return IN_BRACKETS.contains(content);
    }

    /** The folded name without its legal forms at the end; something always stays. */
    static String strip(String name) {
        String rest = name;
        for (String shorter = shortened(rest); shorter != null; shorter = shortened(rest)) {
            rest = shorter;
        }
        return rest;
    }

    private static String shortened(String name) {
        int word = name.lastIndexOf(' ');
        if (word > 0 && WORDS.contains(name.substring(word + 1))) {
            return name.substring(0, word);
        }
        if (name.isEmpty() || LAST_CHARACTERS.indexOf(name.charAt(name.length() - 1)) < 0 || name.endsWith("分公司")) {
            return null;
        }
        return ENDINGS.stream()
                .filter(ending -> name.length() > ending.length() && name.endsWith(ending))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst()
                .orElse(null);
    }
}
