package io.kehu.customer.table.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * A person in a list of people (S3, 次要联系人信息): {@code 李娜 采购经理 13900139000}. What is no way to reach them is the name
 * first and then the position.
 *
 * @param name null where only a way to reach somebody is given
 * @param position null where there is none
 */
public record PersonText(String name, String position, ReachText reach) {

    private static final String BETWEEN_WORDS = " \t\u00A0\u3000，,、";

    /** People are separated by semicolons or line breaks. */
    public static List<PersonText> readAll(String text) {
        return SeveralText.items(text).stream().map(PersonText::read).toList();
    }

    private static PersonText read(String person) {
        List<String> words = new ArrayList<>(2);
        ReachText reach = ReachText.NOTHING;
        for (String word : SeveralText.filled(person, BETWEEN_WORDS)) {
            if (ReachText.looksLikeOne(word)) {
                reach = reach.and(ReachText.read(word));
            } else {
                words.add(word);
            }
        }
        String position = words.size() < 2 ? null : String.join(" ", words.subList(1, words.size()));
        return new PersonText(words.isEmpty() ? null : words.get(0), position, reach);
    }
}
