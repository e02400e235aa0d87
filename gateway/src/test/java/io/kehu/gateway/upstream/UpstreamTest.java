package io.kehu.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamTest {

    @ParameterizedTest
    @CsvSource({
        "http://customer:8081, 8081, false",
        "http://customer, 80, false",
        "https://customer.internal, 443, true",
        "https://customer.internal:8443/, 8443, true",
    })
    void shouldTakeSchemeHostAndPort(URI url, int port, boolean secure) {
        // When
        URI checked = Upstream.checked("customer", url);

        // Then
        assertThat(Upstream.port(checked)).isEqualTo(port);
        assertThat(Upstream.isSecure(checked)).isEqualTo(secure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer:8081",
                "ftp://customer",
                "http://customer/api",
                "http://customer?x",
                "http://a:b@customer"
            })
    void shouldRefuseToStartWithAnythingElse(URI url) {
        assertThatThrownBy(() -> Upstream.checked("customer", url))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kehu.gateway.services.customer.url");
    }

    @ParameterizedTest
    @CsvSource({
        "http://customer:8081/api/v1/customers/7, /api/v1/customers/7",
        "/api/v1/customers/7, /api/v1/customers/7",
        "http://customer:80810/api, http://customer:80810/api",
        "https://elsewhere.example/x, https://elsewhere.example/x",
    })
    void shouldHideTheServicesAddress(String location, String seen) {
        // Given
        Upstream upstream = new Upstream("customer", URI.create("http://customer:8081"), null, null, 1);

        // When
        String outside = upstream.seenFromOutside(location);

        // Then
        assertThat(outside).isEqualTo(seen);
    }
}
