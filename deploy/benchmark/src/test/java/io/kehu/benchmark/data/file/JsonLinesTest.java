package io.kehu.benchmark.data.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.benchmark.data.CustomerData;
import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final int ROWS = 1_200;
    private static final CustomerData DATA = CustomerData.seeded(1, LocalDate.of(2026, 11, 1));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> forms = new ArrayList<>();

    @BeforeEach
    void write(@TempDir Path folder) throws IOException, Options.Wrong {
        for (String line : Files.readAllLines(Generated.file(folder, ROWS))) {
            forms.add(JSON.readTree(line));
        }
    }

    @Test
    void shouldWriteOneFormALine() {
        assertThat(forms).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            GeneratedCustomer customer = DATA.at(i);
            JsonNode form = forms.get(i);
            assertThat(form.at("/details/legalName").asText())
                    .isEqualTo(customer.company().legalName());
            assertThat(form.at("/details/acquiredAt").asText())
                    .isEqualTo(customer.dealings().acquiredAt().toString());
            assertThat(form.at("/contacts")).hasSameSizeAs(customer.contacts());
            assertThat(form.at("/ownership/ownerId").asText())
                    .isEqualTo(customer.owner().login());
        }
    }

    @Test
    void shouldFillEveryFieldOfTheFormAndNoOther() {
        assertThat(fields(""))
                .isEqualTo(words("details contacts contracts competitors links valueStates ownership legacy"));
        assertThat(fields("/details"))
                .isEqualTo(words("legalName shortName nameNote creditCode industryCode employees annualRevenue"
                        + " enterpriseNature legalRepresentative foundedOn registeredDivision registeredStreet"
                        + " sourceChannel acquiredAt demandType demandDescription budgetFrom budgetTo"
                        + " expectedDeliveryOn painPoints pastCooperation purchasingTraits businessTrend"
                        + " expectedAnnualAmount actualAnnualAmount lifecycle progress products tags highIntent"
                        + " atRisk lossReason remark"));
        assertThat(fields("/contacts/0"))
                .isEqualTo(words("name position mobile landline email decisionMaker hobbies birthday primary"));
        assertThat(fields("/contracts/0")).isEqualTo(words("number amount signedOn startsOn endsOn"));
        assertThat(fields("/competitors/0")).isEqualTo(words("name mode annualVolume paymentTerms"));
        assertThat(fields("/links/0")).isEqualTo(words("title kind url"));
        assertThat(fields("/ownership")).isEqualTo(words("ownerId department region"));
        assertThat(fields("/legacy")).isEqualTo(words("number note"));
        assertThat(fields("/valueStates/annualRevenue")).isEqualTo(words("state source reason dueOn"));
    }

    @Test
    void shouldWriteMoneyAsDecimalStrings() {
        List<String> amounts = List.of("annualRevenue", "budgetFrom", "expectedAnnualAmount", "actualAnnualAmount");

        assertThat(forms)
                .flatExtracting(form -> amounts.stream()
                        .map(amount -> form.path("details").path(amount))
                        .filter(amount -> !amount.isMissingNode())
                        .toList())
                .hasSizeGreaterThan(ROWS)
                .allMatch(amount -> amount.isTextual() && amount.asText().matches("\\d+\\.\\d{2}"));
    }

    private Set<String> fields(String path) {
        Set<String> fields = new TreeSet<>();
        for (JsonNode form : forms) {
            form.at(path).properties().stream().map(Map.Entry::getKey).forEach(fields::add);
        }
        return fields;
    }

    private static Set<String> words(String words) {
        return new TreeSet<>(List.of(words.split(" ")));
    }
}
