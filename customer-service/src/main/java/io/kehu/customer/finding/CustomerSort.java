package io.kehu.customer.finding;

import java.util.Arrays;
import java.util.Optional;

/** How a list of customers can be sorted; customers without the value come last, and those with the same one by id. */
public enum CustomerSort {
    NEWEST("-enteredAt"),
    OLDEST("enteredAt"),
    /** In the order of pinyin. */
    NAME("legalName"),
    NAME_BACKWARDS("-legalName"),
    LATEST_INTERACTION("-lastInteractionAt"),
    LONGEST_SILENCE("lastInteractionAt"),
    LARGEST_AMOUNT("-expectedAnnualAmount"),
    SMALLEST_AMOUNT("expectedAnnualAmount"),
    NEXT_DUE("nextDueOn");

    private final String text;

    CustomerSort(String text) {
        this.text = text;
    }

    public static Optional<CustomerSort> of(String text) {
        return Arrays.stream(values()).filter(sort -> sort.text.equals(text)).findFirst();
    }

    /** As it stands in the address; a minus means descending. */
    public String text() {
        return text;
    }

    /** With the id, which decides between equals. */
    public String full() {
        return text + (text.startsWith("-") ? ",-id" : ",id");
    }
}
