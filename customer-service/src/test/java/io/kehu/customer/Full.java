package io.kehu.customer;

/** A record with everything that people can enter. */
public final class Full {

    public static final String RECORD =
            """
            {"details": {"legalName": "深圳市远航精密制造股份有限公司", "shortName": "远航精密", "nameNote": "客户口头常用简称",
               "creditCode": "91350100M000100Y43", "industryCode": "C35", "employees": 420, "annualRevenue": "168000000.5",
               "enterpriseNature": "private", "legalRepresentative": "王海", "foundedOn": "2009-06-18",
               "registeredDivision": "440305", "registeredStreet": "科技园南区高新南一道8号",
               "sourceChannel": "exhibition", "acquiredAt": "2026-03-02T09:00:00+08:00", "demandType": "SOLUTION",
               "demandDescription": "生产排程系统", "budgetFrom": "300000", "budgetTo": "500000.00",
               "expectedDeliveryOn": "2026-09-30", "painPoints": "排产靠人工", "pastCooperation": "2024年采购过传感器",
               "purchasingTraits": "年度招标", "businessTrend": "新建二期厂房", "expectedAnnualAmount": "600000.00",
               "actualAnnualAmount": "0", "lifecycle": "ACTIVE", "progress": "DELIVERY", "products": ["MES标准版", "年度运维服务"],
               "tags": ["制造业", "年预算50万+", "决策人已对接"], "highIntent": "一个月内签二期", "atRisk": "联系人可能离职",
               "lossReason": "未流失", "remark": "=HYPERLINK(\\"x\\") 🚀"},
             "contacts": [
               {"name": "张伟", "position": "总经理", "mobile": "13800138000", "landline": "0755-86543210-8001",
                "email": "zhang.wei@yuanhang.example.cn", "decisionMaker": true, "hobbies": "围棋", "birthday": "05-21", "primary": true},
               {"name": "李娜", "position": "采购经理", "mobile": "13900139000", "primary": false}],
             "contracts": [{"number": "HT-2026-018", "amount": "360000", "signedOn": "2026-02-27", "startsOn": "2026-03-01", "endsOn": "2027-02-28"}],
             "competitors": [{"name": "某某软件", "mode": "年度框架", "annualVolume": "800000", "paymentTerms": "月结30天"}],
             "links": [{"title": "营业执照", "kind": "business-licence", "url": "https://files.example.com/licence.pdf"}],
             "valueStates": {"employees": {"state": "TO_CONFIRM", "reason": "官网与名片不一致", "source": "官网", "dueOn": "2026-03-20"}}}""";

    private Full() {}
}
