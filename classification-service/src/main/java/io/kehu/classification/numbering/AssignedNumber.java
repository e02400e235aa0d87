package io.kehu.classification.numbering;

import io.kehu.classification.evaluation.Text;

/**
 * The number of a customer.
 *
 * @param note why the number is as it is, where that needs saying; null otherwise
 */
public record AssignedNumber(String number, Origin origin, Text note) {

    /** Where a number comes from. */
    public enum Origin {
        /** Made by the pattern of a standard. */
        ISSUED,
        /** Used before the system was, and kept as it stands (NUM-4). */
        LEGACY
    }

    static AssignedNumber kept(LegacyNumber legacy) {
        return new AssignedNumber(
                legacy.number(), Origin.LEGACY, legacy.note() == null ? null : Text.asWritten(legacy.note()));
    }

    static AssignedNumber issued(String number, LegacyNumber refused) {
        return new AssignedNumber(number, Origin.ISSUED, refused == null ? null : refusal(refused.number()));
    }

    private static Text refusal(String legacy) {
        return new Text(
                "原编号 " + legacy + " 已属于其他客户，故按标准另发新号",
                "The former number " + legacy
                        + " already belongs to another customer, so one was issued by the standard");
    }
}
