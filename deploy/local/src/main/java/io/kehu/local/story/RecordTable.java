package io.kehu.local.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The three example rows of the standard's record table (S0, section three). The table masks telephone numbers and gives
 * sizes as bands: numbers here are made up, head counts lie within the band.
 */
final class RecordTable {

    /** One row: its number, the stage that the table gives, and the form. */
    record Row(String number, String stageThen, ObjectNode form) {}

    private RecordTable() {}

    static List<Row> rows(String collected) {
        return List.of(
                row(
                        "M-H-2024-001",
                        "行业代码 M 与 IT 服务业(I)不符",
                        "意向客户",
                        "lin.wei",
                        "sales",
                        """
                        "legalName": "A科技有限公司", "industryCode": "I65", "employees": 120, "demandType": "SOLUTION",
                        "expectedAnnualAmount": "600000.00", "lifecycle": "INTENT", "remark": "需定制化开发方案" """,
                        "总经理",
                        "0755-86001001",
                        collected),
                row(
                        "M-L-2024-002",
                        "行业代码 M 与零售业(F)不符",
                        "潜在客户",
                        "lin.wei",
                        "sales",
                        """
                        "legalName": "B贸易公司", "industryCode": "F52", "employees": 30, "demandType": "PRODUCT_PURCHASE",
                        "expectedAnnualAmount": "60000.00", "lifecycle": "PROSPECT", "remark": "对价格敏感" """,
                        "采购经理",
                        "010-86001002",
                        collected),
                row(
                        "C-M-2023-005",
                        "编号中的价值等级 M 与现等级 H 不同:编号不随等级变化",
                        "合作中",
                        "chen.jing",
                        "customer-service",
                        """
                        "legalName": "C制造集团", "industryCode": "C35", "employees": 800, "demandType": "TECHNICAL_SUPPORT",
                        "expectedAnnualAmount": "900000.00", "lifecycle": "ACTIVE", "remark": "满意度95%" """,
                        "运营总监",
                        "021-86001003",
                        collected));
    }

    private static Row row(
            String number,
            String note,
            String stageThen,
            String owner,
            String department,
            String details,
            String position,
            String landline,
            String collected) {
        ObjectNode form = Forms.json(
                """
                {"legacy": {"number": "%s", "note": "%s"},
                 "ownership": {"ownerId": "%s", "department": "%s", "region": "south"},
                 "details": {%s, "sourceChannel": "sales-visit", "acquiredAt": "%s"},
                 "contacts": [{"name": "联系人", "position": "%s", "landline": "%s", "primary": true}]}""",
                number, note, owner, department, details, collected, position, landline);
        return new Row(number, stageThen, form);
    }
}
