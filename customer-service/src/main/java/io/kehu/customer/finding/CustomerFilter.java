package io.kehu.customer.finding;

import io.kehu.customer.phone.PhoneNumber;
import io.kehu.customer.record.StoredJson;
import io.kehu.customer.search.NameFragment;
import io.kehu.customer.twin.TwinKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which customers are looked for: the database's type {@code customer_filter}, put together member by member. */
public final class CustomerFilter {

    private static final int FINGERPRINT_BYTES = 8;
    private static final String PHONES = "phone_keys";

    private final Map<String, Object> members = new TreeMap<>();
    private final Set<String> marks = new TreeSet<>();
    private final List<Map<String, Set<String>>> choices = new ArrayList<>();
    private final List<Map<String, Object>> fragments = new ArrayList<>();

    /** Those whose column has one of the values. */
    public void oneOf(String column, Collection<?> values) {
        members.put(column, texts(values));
    }

    /** Those at whose contacts one of these numbers rings. */
    public void reachedAt(Collection<PhoneNumber> phones) {
        oneOf(PHONES, phones.stream().map(TwinKeys::of).toList());
    }

    /** Whether it tells something about a contact of whom it finds (ACC-4). */
    public boolean tellsOfContacts() {
        return members.containsKey(PHONES);
    }

    /** Those within a bound. */
    public void bound(String member, Object value) {
        members.put(member, value);
    }

    /** Those with every one of these marks. */
    public void every(Collection<String> wanted) {
        marks.addAll(wanted);
    }

    /** Those with at least one of these marks. */
    public void any(Collection<String> wanted) {
        Set<String> choice = new TreeSet<>(wanted);
        if (choice.size() == 1) {
            marks.addAll(choice);
        } else {
            choices.add(Map.of("marks", choice));
        }
    }

    /** Those whose names have every one of these fragments. */
    public void named(Collection<NameFragment> parts) {
        for (NameFragment part : parts) {
            Map<String, Object> fragment = new TreeMap<>();
            fragment.put("pattern", "%" + part.text() + "%");
            fragment.put("grams", part.grams());
            fragment.put("cover", part.cover());
            if (part.code() != null) {
                fragment.put("code", part.code().replaceAll("[\\\\%_]", "\\\\$0") + "%");
            }
            fragments.add(fragment);
        }
    }

    /** As the database's functions take it; the same for the same filter, however it was put together. */
    String json() {
        Map<String, Object> all = new TreeMap<>(members);
        put(all, "marks", marks);
        put(all, "choices", choices);
        put(all, "fragments", fragments);
        return StoredJson.write(all);
    }

    private static void put(Map<String, Object> all, String member, Collection<?> values) {
        if (!values.isEmpty()) {
            all.put(member, values);
        }
    }

    /** Tells filters apart in a few characters. */
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> texts(Collection<?> values) {
        Set<String> texts = new TreeSet<>();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }
}
