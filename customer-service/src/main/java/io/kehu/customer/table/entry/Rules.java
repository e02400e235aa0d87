package io.kehu.customer.table.entry;

import io.kehu.customer.table.cell.DocumentWords;
import java.util.List;

/** The rules that columns follow. */
public final class Rules {

    public static final CellRule TEXT = new ValueRule(ValueKind.TEXT);
    public static final CellRule PROSE = new ValueRule(ValueKind.TEXT, true);
    public static final CellRule CODE = new ValueRule(ValueKind.CODE);
    public static final CellRule DAY = new ValueRule(ValueKind.DAY);
    public static final CellRule BIRTHDAY = new ValueRule(ValueKind.BIRTHDAY);
    public static final CellRule MOMENT = new ValueRule(ValueKind.MOMENT);
    public static final CellRule AMOUNT = new ValueRule(ValueKind.AMOUNT);
    public static final CellRule YES_NO = new ValueRule(ValueKind.YES_NO);
    public static final CellRule SEVERAL = new ValueRule(ValueKind.SEVERAL);
    public static final CellRule DEMAND = new WordRule(DocumentWords.DEMAND);
    public static final CellRule LIFECYCLE = new StageRule(DocumentWords.LIFECYCLE);
    public static final CellRule PROGRESS = new StageRule(DocumentWords.PROGRESS);
    public static final CellRule SIZE = SizeRule.SIZE;
    public static final CellRule EMPLOYEES = SizeRule.EMPLOYEES;
    public static final CellRule REVENUE = SizeRule.REVENUE;
    public static final CellRule INDUSTRY = ReferenceRule.INDUSTRY;
    public static final CellRule CHANNEL = ReferenceRule.CHANNEL;
    public static final CellRule NATURE = ReferenceRule.NATURE;
    public static final CellRule OWNER = ReferenceRule.OWNER;
    public static final CellRule ADDRESS = AddressRule.ADDRESS;
    public static final CellRule BUDGET = BudgetRule.BUDGET;
    public static final CellRule REACH = new ReachRule(List.of(ReachRule.MOBILE, ReachRule.LANDLINE, ReachRule.EMAIL));
    public static final CellRule PHONE = new ReachRule(List.of(ReachRule.MOBILE, ReachRule.LANDLINE));
    public static final CellRule MOBILE = new ReachRule(List.of(ReachRule.MOBILE));
    public static final CellRule LANDLINE = new ReachRule(List.of(ReachRule.LANDLINE));
    public static final CellRule EMAIL = new ReachRule(List.of(ReachRule.EMAIL));
    public static final CellRule OTHER_CONTACTS = PeopleRule.OTHER_CONTACTS;
    public static final CellRule OTHER_CONTRACTS = ItemsRule.OTHER_CONTRACTS;
    public static final CellRule COMPETITORS = ItemsRule.COMPETITORS;
    public static final CellRule LINKS = ItemsRule.LINKS;
    public static final CellRule NUMBER = OtherRule.NUMBER;
    public static final CellRule STATUS = OtherRule.STATUS;
    public static final CellRule VALUE_GRADE = OtherRule.VALUE_GRADE;
    public static final CellRule LAST_FOLLOW_UP = OtherRule.LAST_FOLLOW_UP;
    public static final CellRule FOLLOWED_UP_BY = OtherRule.FOLLOWED_UP_BY;
    public static final CellRule FOLLOW_UP_CONTENT = OtherRule.FOLLOW_UP_CONTENT;
    public static final CellRule NOTHING = OtherRule.NOTHING;

    private Rules() {}
}
