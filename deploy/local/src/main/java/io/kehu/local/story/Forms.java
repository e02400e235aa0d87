package io.kehu.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** What the people of the story type in. */
final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    static ObjectNode json(String text, Object... values) {
        try {
            return (ObjectNode) JSON.readTree(text.formatted(values));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A solution worth half a million a year, ready to be submitted. */
    static ObjectNode highValue(String legalName, Instant collected) {
        return json(
                """
                {"details": {"legalName": "%s", "industryCode": "I65", "employees": 120,
                   "expectedAnnualAmount": "500000.00", "demandType": "SOLUTION", "demandDescription": "生产排程系统定制",
                   "sourceChannel": "exhibition", "acquiredAt": "%s", "lifecycle": "INTENT"},
                 "contacts": [{"name": "周明", "position": "信息总监", "mobile": "13900001234", "primary": true}]}""",
                legalName, collected);
    }

    /** A small shop that asked what things cost. */
    static ObjectNode lowValue(String legalName, Instant collected) {
        return json(
                """
                {"details": {"legalName": "%s", "industryCode": "I65", "employees": 18,
                   "expectedAnnualAmount": "99999.99", "demandType": "PRODUCT_PURCHASE",
                   "sourceChannel": "website-form", "acquiredAt": "%s", "lifecycle": "PROSPECT"},
                 "contacts": [{"name": "吴静", "position": "采购经理", "landline": "0755-86543210", "primary": true}]}""",
                legalName, collected);
    }

    /** The same customer as somebody in a hurry would leave it. */
    static ObjectNode inAHurry(JsonNode complete) {
        ObjectNode hurried = complete.deepCopy();
        ((ObjectNode) hurried.get("details")).remove(java.util.List.of("industryCode", "employees", "sourceChannel"));
        ((ObjectNode) hurried.at("/contacts/0")).remove("position");
        return hurried;
    }
}
