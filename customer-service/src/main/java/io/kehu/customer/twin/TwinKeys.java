package io.kehu.customer.twin;

import io.kehu.customer.phone.PhoneNumber;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys under which a record is found by its possible twins: two records are worth comparing when they have one in common.
 *
 * <pre>
 * c:91440300708461136T   credit code
 * x:深圳市云帆科技有限公司    exact name
 * n:云帆科技              core of the legal and of the short name; a branch has its company's too
 * p:+8675586543210       phone, without extension
 * d:yunfan.com.cn        domain of mail
 * </pre>
 */
public final class TwinKeys {

    private static final String CODE = "c:";
    private static final String EXACT_NAME = "x:";

    private TwinKeys() {}

    /** All keys of a record; empty when it says nothing about itself. */
    public static Set<String> of(TwinFacts facts) {
        Set<String> keys = new LinkedHashSet<>();
        if (facts.creditCode() != null) {
            keys.add(CODE + facts.creditCode());
        }
        if (facts.legalName() != null) {
            keys.add(EXACT_NAME + facts.legalName().exact());
            addCores(facts.legalName(), keys);
        }
        if (facts.shortName() != null) {
            addCores(facts.shortName(), keys);
        }
        for (PhoneNumber phone : facts.phones()) {
            keys.add(of(phone));
        }
        for (String domain : facts.domains()) {
            keys.add("d:" + domain);
        }
        return keys;
    }

    /** Of whom this number rings at. */
    public static String of(PhoneNumber phone) {
        return "p:" + phone.matchKey();
    }

    /** Those of them that two records of different customers do not share: code and exact name. */
    public static List<String> exact(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(CODE) || key.startsWith(EXACT_NAME))
                .toList();
    }

    private static void addCores(NameKey name, Set<String> keys) {
        keys.add("n:" + name.core());
        if (name.isBranch()) {
            keys.add("n:" + name.head());
        }
    }
}
