package io.kehu.customer.phone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneConstraintsTest {

    record Form(@Mobile String mobile, @Landline String landline) {}

    @Test
    void shouldAcceptAnyWayOfWritingAndNothing() {
        assertThat(problems(new Form("+86 138 0013 8000", "(0755) 8654 3210 转 8001"), Locale.CHINESE))
                .isEmpty();
        assertThat(problems(new Form(null, null), Locale.CHINESE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh, 手机号码, 固定电话", "en, mobile number, landline"})
    void shouldSayWhatIsWrongInBothLanguages(Locale language, String ofMobile, String ofLandline) {
        // Given
        Form exchanged = new Form("0755-86543210", "13800138000");

        // When / Then
        assertThat(problems(exchanged, language))
                .hasSize(2)
                .anyMatch(message -> message.contains(ofMobile))
                .anyMatch(message -> message.contains(ofLandline));
    }

    private static Stream<String> problems(Form form, Locale language) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Set.of(Locale.CHINESE, Locale.ENGLISH))
                .defaultLocale(language)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form).stream().map(violation -> violation.getMessage());
        }
    }
}
