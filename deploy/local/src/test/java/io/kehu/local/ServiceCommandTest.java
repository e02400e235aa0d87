package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.embedded.Database;
import io.kehu.embedded.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {

    @TempDir
    private Path application;

    @Test
    void shouldRunAsTheAppAndMigrateAsTheOwner() {
        // Given
        var database = new Database("kehu_customer", "jdbc:postgresql://db", Login.of("owner"), Login.of("app"));

        // When
        var environment = new ServiceCommand(Service.CUSTOMER, application, Setup.LAPTOP)
                .dataIn(database)
                .command()
                .environment();

        // Then
        assertThat(environment)
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "app")
                .containsEntry("QUARKUS_FLYWAY_USERNAME", "owner")
                .containsEntry("QUARKUS_HTTP_PORT", "8081")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9081");
    }

    @Test
    void shouldGiveOnlyTheArchiveACredentialOfItsOwn() {
        // When
        var archive = new ServiceCommand(Service.ARCHIVE, application, Setup.LAPTOP)
                .tokensFrom("issuer")
                .command();
        var gateway = new ServiceCommand(Service.GATEWAY, application, Setup.LAPTOP)
                .tokensFrom("issuer")
                .command();

        // Then
        assertThat(archive.environment()).containsKey("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET");
        assertThat(gateway.environment()).doesNotContainKey("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET");
    }

    @Test
    void shouldUseTheClassArchiveOfTheBuildWhereThereIsOne() throws IOException {
        // Given
        var service = new ServiceCommand(Service.GATEWAY, application, Setup.LAPTOP);
        var without = service.command().line();
        Files.createFile(application.resolve("app-cds.jsa"));

        // When
        var with = service.command().line();

        // Then
        assertThat(without).doesNotContain("-XX:SharedArchiveFile=app-cds.jsa");
        assertThat(with).contains("-XX:SharedArchiveFile=app-cds.jsa").endsWith("-jar", "quarkus-run.jar");
    }
}
