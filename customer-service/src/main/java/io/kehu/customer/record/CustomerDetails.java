package io.kehu.customer.record;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.reference.Listed;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.web.body.Lines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people enter about a customer (CAP-1, CAP-10; lengths of S3's template). Everything may be missing in a draft. Amounts
 * are yuan.
 *
 * <p>The record is a value: a change replaces it. It is the same in the form, in the rules and in the stored document, so that
 * a field is added in one place.
 *
 * @param nameNote what the short name stands for (S3: 若为简称需备注说明)
 * @param industryCode GB/T 4754-2017: section letter and at least the two digits of the division
 * @param registeredDivision GB/T 2260: province, city or district
 * @param registeredStreet the rest of the address; with the names of the division at most 200 characters
 * @param acquiredAt when the information was collected
 * @param highIntent,atRisk flags: there when they have a note, "contract expected this month", "the contact has left"
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@InOrder(first = "budgetFrom", second = "budgetTo")
public record CustomerDetails(
        @Schema(description = "Name as on the business licence (客户名称)") @Size(max = 50) String legalName,
        @Size(max = 50) String shortName,
        @Size(max = 100) @Lines String nameNote,
        @Schema(
                        description = "Unified social credit code (统一社会信用代码)",
                        examples = "91350100M000100Y43",
                        pattern = "^[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}$")
                @Size(min = 18, max = 18)
                @CreditCode
                String creditCode,
        @Schema(
                        description = "GB/T 4754-2017 section and division, or deeper: code of the list industry",
                        examples = "I65",
                        pattern = "^[A-T]\\d{2,4}$")
                @Size(max = 5)
                @Listed(ReferenceList.INDUSTRY)
                String industryCode,
        @Schema(description = "Number of employees") @Min(1) @Max(10_000_000) Integer employees,
        @Schema(type = STRING, description = "Yuan", examples = "20000000.00") @Yuan BigDecimal annualRevenue,
        @Schema(
                        description =
                                "企业性质: code of the list enterprise-nature, GET /api/v1/reference-lists/{list}/entries",
                        maxLength = 40)
                @Listed(ReferenceList.ENTERPRISE_NATURE)
                String enterpriseNature,
        @Schema(description = "法定代表人") @Size(max = 50) String legalRepresentative,
        @Schema(description = "成立时间, not in the future nor before " + CustomerDetails.OLDEST_COMPANY)
                @NotInFuture
                @NotBefore(CustomerDetails.OLDEST_COMPANY)
                LocalDate foundedOn,
        @Schema(
                        description = "GB/T 2260 province, city or district: code of the list division",
                        examples = "440305",
                        pattern = "^\\d{6}$")
                @Listed(ReferenceList.DIVISION)
                String registeredDivision,
        @Schema(description = "Street and number") @Size(max = 150) String registeredStreet,
        @Schema(
                        description = "Where the information came from (信息来源渠道): code of the list source-channel",
                        examples = "exhibition",
                        maxLength = 40)
                @Listed(ReferenceList.SOURCE_CHANNEL)
                String sourceChannel,
        @Schema(
                        description = "When the information was collected (信息获取时间), not in the future nor before "
                                + CustomerDetails.OLDEST_RECORD)
                @NotInFuture
                @NotBefore(CustomerDetails.OLDEST_RECORD)
                Instant acquiredAt,
        @Schema(description = "Core demand (需求类型)") DemandType demandType,
        @Size(max = 500) @Lines String demandDescription,
        @Schema(type = STRING, description = "Budget, lower end, yuan", examples = "300000.00") @Yuan
                BigDecimal budgetFrom,
        @Schema(type = STRING, description = "Budget, upper end, yuan", examples = "500000.00") @Yuan
                BigDecimal budgetTo,
        @Schema(description = "期望交付时间") LocalDate expectedDeliveryOn,
        @Schema(description = "痛点描述") @Size(max = 500) @Lines String painPoints,
        @Schema(description = "过往合作经历") @Size(max = 500) @Lines String pastCooperation,
        @Schema(description = "采购决策特征") @Size(max = 500) @Lines String purchasingTraits,
        @Schema(description = "业务发展趋势") @Size(max = 500) @Lines String businessTrend,
        @Schema(type = STRING, description = "Expected yearly volume with us, yuan (预估年合作金额)", examples = "500000.00")
                @Yuan
                BigDecimal expectedAnnualAmount,
        @Schema(type = STRING, description = "Actual yearly volume with us, yuan", examples = "120000.00") @Yuan
                BigDecimal actualAnnualAmount,
        Lifecycle lifecycle,
        Progress progress,
        @Schema(description = "合作产品/服务: free text, or names of the list product") @Size(max = 50)
                List<@NotNull @Size(max = 60) String> products,
        @Schema(description = "标签: free text") @Size(max = 30) List<@NotNull @Size(max = 30) String> tags,
        @Schema(description = "高意向客户: why") @Size(max = 200) @Lines String highIntent,
        @Schema(description = "风险客户: why") @Size(max = 200) @Lines String atRisk,
        @Schema(description = "流失原因") @Size(max = 200) @Lines String lossReason,
        @Size(max = 500) @Lines String remark) {

    /** Foreign customers may be older than any register of ours. */
    private static final String OLDEST_COMPANY = "1800-01-01";

    private static final String OLDEST_RECORD = "1900-01-01";

    private static final int DIVISION_LENGTH = 3;

    static final CustomerDetails EMPTY = new CustomerDetails(null, null, null, null);

    public CustomerDetails {
        creditCode = CreditCode.Check.canonical(creditCode);
        annualRevenue = Money.canonical(annualRevenue);
        budgetFrom = Money.canonical(budgetFrom);
        budgetTo = Money.canonical(budgetTo);
        expectedAnnualAmount = Money.canonical(expectedAnnualAmount);
        actualAnnualAmount = Money.canonical(actualAnnualAmount);
        products = products == null ? List.of() : products.stream().toList();
        tags = tags == null ? List.of() : tags.stream().toList();
    }

    /** What recognises a customer, and nothing else. */
    CustomerDetails(String legalName, String shortName, String creditCode, String industryCode) {
        this(
                legalName,
                shortName,
                null,
                creditCode,
                industryCode,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What stays on the record once the whole file is in the archive: enough to recognise the customer. */
    CustomerDetails stub() {
        return new CustomerDetails(legalName, shortName, creditCode, industryCode);
    }

    /** Every product and tag once. A form keeps them as they were sent, so that a fault is named by its place there. */
    CustomerDetails withoutRepeats() {
        if (distinct(products).equals(products) && distinct(tags).equals(tags)) {
            return this;
        }
        return new CustomerDetails(
                legalName,
                shortName,
                nameNote,
                creditCode,
                industryCode,
                employees,
                annualRevenue,
                enterpriseNature,
                legalRepresentative,
                foundedOn,
                registeredDivision,
                registeredStreet,
                sourceChannel,
                acquiredAt,
                demandType,
                demandDescription,
                budgetFrom,
                budgetTo,
                expectedDeliveryOn,
                painPoints,
                pastCooperation,
                purchasingTraits,
                businessTrend,
                expectedAnnualAmount,
                actualAnnualAmount,
                lifecycle,
                progress,
                distinct(products),
                distinct(tags),
                highIntent,
                atRisk,
                lossReason,
                remark);
    }

    private static List<String> distinct(List<String> words) {
        return words.stream().distinct().toList();
    }

    /** Section letter and division, without the deeper levels. */
    String industryDivision() {
        return industryCode == null || industryCode.length() <= DIVISION_LENGTH
                ? industryCode
                : industryCode.substring(0, DIVISION_LENGTH);
    }
}
