package io.kehu.customer.reference;

import io.kehu.customer.table.entry.ReferenceWords;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the reference lists as they are now, and the people that a table names. */
public final class KnownWords implements ReferenceWords {

    private static final int LONGEST_PLACE = 30;
    private static final int REMEMBERED = 50_000;
    private static final String ENDS_OF_PLACES = "省市区县旗州盟域林";
    private static final String BETWEEN_NAMES = " › ";

    private final Map<ReferenceList, Catalogue> lists;
    private final Map<String, String> people;
    private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();

    public KnownWords(Map<ReferenceList, Catalogue> lists, Map<String, String> people) {
        this.lists = lists;
        this.people = people;
    }

    @Override
    public Optional<String> code(Kind list, String name) {
        return list == Kind.OWNER
                ? Optional.ofNullable(people.get(name))
                : ask(ReferenceList.valueOf(list.name()), name);
    }

    @Override
    public Optional<String> name(Kind list, String code) {
        return list == Kind.OWNER
                ? Optional.empty()
                : lists.get(ReferenceList.valueOf(list.name()))
                        .listed(code)
                        .map(listed -> listed.entry().name().zh());
    }

    /** The longest beginning of the address that is a division. */
    @Override
    public Optional<Place> place(String address) {
        for (int end = Math.min(address.length(), LONGEST_PLACE); end > 1; end--) {
            if (ENDS_OF_PLACES.indexOf(address.charAt(end - 1)) >= 0) {
                Optional<String> division = ask(ReferenceList.DIVISION, address.substring(0, end));
                if (division.isPresent()) {
                    return Optional.of(new Place(division.get(), address.substring(end)));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> division(String code) {
        return lists.get(ReferenceList.DIVISION)
                .listed(code)
                .map(listed -> listed.path().zh().replace(BETWEEN_NAMES, ""));
    }

    private Optional<String> ask(ReferenceList list, String words) {
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                list + ":" + words, any -> lists.get(list).codeOf(words));
    }
}
