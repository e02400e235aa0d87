package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import io.kehu.benchmark.data.GeneratedCustomer.CompanyFacts;
import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** What the documents' tables say for what the record holds as facts. */
final class Words {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.ofHours(8));
    private static final double MILLION = 1_000_000;

    private Words() {}

    /** The bands of S0; null where the headcount is not known. */
    static String sizeOfS0(CompanyFacts company) {
        Integer employees = company.employees();
        if (employees == null) {
            return null;
        }
        return employees < 50 ? "50人以下" : employees <= 200 ? "50-200人" : "200人以上";
    }

    /** The bands of S3 by headcount, or by revenue where only that is known. */
    static String sizeOfS3(CompanyFacts company) {
        if (company.employees() != null) {
            return band(company.employees(), 20, 300, 1000);
        }
        return company.annualRevenue() == null
                ? null
                : band(company.annualRevenue().doubleValue() / MILLION, 1, 20, 100);
    }

    private static String band(double measure, int small, int medium, int large) {
        if (measure < small) {
            return "微型企业";
        }
        return measure < medium ? "小型企业" : measure <= large ? "中型企业" : "大型企业";
    }

    /** The bands of S0; null where no amount is expected yet. */
    static String value(BigDecimal expectedAmount) {
        if (expectedAmount == null) {
            return null;
        }
        double amount = expectedAmount.doubleValue();
        return amount >= 500_000 ? "高价值" : amount >= 100_000 ? "中价值" : "低价值";
    }

    /** 0755-86543210/lin@ruihua-com.example. */
    static String reach(Contact contact) {
        return contact.email() == null ? phone(contact) : phone(contact) + '/' + contact.email();
    }

    static String phone(Contact contact) {
        return contact.mobile() == null ? contact.landline() : contact.mobile();
    }

    /** 王伟 采购经理 13800138000；李娜 … */
    static String otherContacts(GeneratedCustomer customer) {
        return customer.contacts().stream()
                .filter(contact -> !contact.primary())
                .map(contact -> contact.name()
                        + ' '
                        + (contact.position() == null ? "" : contact.position() + ' ')
                        + phone(contact))
                .collect(Collectors.joining("；"));
    }

    static String address(CompanyFacts company) {
        if (company.registeredPlace() == null || company.registeredStreet() == null) {
            return company.registeredPlace();
        }
        return company.registeredPlace() + company.registeredStreet();
    }

    static String minute(Instant moment) {
        return MINUTES.format(moment);
    }
}
