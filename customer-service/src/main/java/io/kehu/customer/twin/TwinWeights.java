package io.kehu.customer.twin;

/**
 * What each finding is worth, in points of 100. The one strongest finding about the names counts; findings about contacts add
 * up to a limit, since the companies of a group or a building share them too; what speaks against is taken off in the end.
 *
 * @param likelyFrom the score from which somebody is asked to look
 * @param sameName equal exact names (only weighed when credit codes differ)
 * @param sameCore equal but for legal form and place
 * @param similarName a core like the other's, times its likeness
 * @param similarFrom likeness, 0 to 1, from which two cores are similar: one character in four may differ
 * @param homophone how much a character differs from another that sounds the same, 0 to 1: 云凡 is mostly a slip for 云帆
 * @param branch a branch and its company
 * @param shortNameIsCore one's short name is the other's core
 * @param sameShortName equal short names; a group's companies often share one
 * @param sameBrand equal but for the trade, 华为技术 and 华为终端: alone not enough
 * @param sameMobile a mobile number in common
 * @param sameLandline a landline or service number in common
 * @param sameSwitchboard a landline in common with different extensions
 * @param sameDomain mail under one registered domain, public providers aside
 * @param contactsAtMost the limit for all findings about contacts
 * @param groupAndCompany equal cores, but only one is a group
 * @param differentCodes both have credit codes and these differ
 * @param differentCodesOfBranch the same for a branch, which has a code of its own
 * @param differentPlacesInName the names say different places
 * @param differentPlaces registered in different cities
 * @param differentNames both names known and nothing alike about them
 */
public record TwinWeights(
        int likelyFrom,
        int sameName,
        int sameCore,
        int similarName,
        double similarFrom,
        double homophone,
        int branch,
        int shortNameIsCore,
        int sameShortName,
        int sameBrand,
        int sameMobile,
        int sameLandline,
        int sameSwitchboard,
        int sameDomain,
        int contactsAtMost,
        int groupAndCompany,
        int differentCodes,
        int differentCodesOfBranch,
        int differentPlacesInName,
        int differentPlaces,
        int differentNames) {

    /** Found on a table of pairs as they occur; the table is the test. */
    public static final TwinWeights DEFAULT = new TwinWeights(
            40, 100, 80, 70, 0.72, 0.3, 60, 60, 35, 35, 55, 45, 20, 40, 60, -10, -60, -15, -35, -15, -15);
}
