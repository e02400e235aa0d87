package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people enter about a customer (CAP-1, CAP-3). Everything may be missing in a draft. Amounts are yuan.
 *
 * <p>The record is a value: a change replaces it. It is the same in the form, in the rules and in the columns, so that a field
 * is added in one place.
 *
 * @param industryCode GB/T 4754-2017: section letter and two-digit division
 * @param acquiredAt when the information was collected
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerDetails(
        @Schema(description = "Name as on the business licence (客户名称)") @Size(max = 50) String legalName,
        @Size(max = 50) String shortName,
        @Schema(description = "Unified social credit code (统一社会信用代码)", examples = "91350100M000100Y43")
                @Size(min = 18, max = 18)
                @CreditCode
                String creditCode,
        @Schema(description = "GB/T 4754-2017 section and division", examples = "I65")
                @Pattern(regexp = DIVISIONS, message = "{io.kehu.customer.Industry}")
                String industryCode,
        @Schema(description = "Number of employees") @Min(1) @Max(10_000_000) Integer employees,
        @Schema(
                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                        description = "Yuan",
                        examples = "20000000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                BigDecimal annualRevenue,
        @Schema(
                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                        description = "Expected yearly volume with us, yuan (预估年合作金额)",
                        examples = "500000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                BigDecimal expectedAnnualAmount,
        @Schema(
                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                        description = "Actual yearly volume with us, yuan",
                        examples = "120000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                BigDecimal actualAnnualAmount,
        @Schema(description = "Core demand (需求类型)") @Enumerated(EnumType.STRING) DemandType demandType,
        @Size(max = 500) String demandDescription,
        @Schema(description = "Where the information came from (信息来源渠道)", examples = "exhibition") @Size(max = 40)
                String sourceChannel,
        @Schema(description = "When the information was collected (信息获取时间)") Instant acquiredAt,
        @Enumerated(EnumType.STRING) Lifecycle lifecycle,
        @Enumerated(EnumType.STRING) Progress progress,
        LocalDate contractSignedOn,
        LocalDate contractEndsOn,
        @Size(max = 500) String remark) {

    /** The 97 divisions of GB/T 4754-2017, each with the letter of its section. */
    private static final String DIVISIONS = "A0[1-5]|B(0[6-9]|1[0-2])|C(1[3-9]|[23]\\d|4[0-3])|D4[4-6]|E(4[7-9]|50)"
            + "|F5[12]|G(5[3-9]|60)|H6[12]|I6[3-5]|J6[6-9]|K70|L7[12]|M7[3-5]|N7[6-9]|O8[0-2]|P83|Q8[45]"
            + "|R(8[6-9]|90)|S9[1-6]|T97";

    static final CustomerDetails EMPTY = new CustomerDetails(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What stays on the record once the whole file is in the archive: enough to recognise the customer. */
    CustomerDetails stub() {
        return new CustomerDetails(
                legalName,
                shortName,
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
                null);
    }
}
