package io.kehu.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Who can sign in to the running set, and how. */
public final class Identity {

    static final String REALM = "kehu";
    static final String REALM_RESOURCE = "/realm/kehu-realm.json";
    static final String CLIENT = "kehu-cli";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI tokenEndpoint;
    private final List<User> users;

    Identity(URI tokenEndpoint) {
        this.tokenEndpoint = tokenEndpoint;
        this.users = usersOfTheRealm();
    }

    public URI tokenEndpoint() {
        return tokenEndpoint;
    }

    public List<User> users() {
        return users;
    }

    /** A fresh access token of this user, good for five minutes. */
    public String token(String login) throws IOException, InterruptedException {
        var user = users.stream()
                .filter(it -> it.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such user: " + login));
        var form = Map.of(
                "grant_type", "password", "client_id", CLIENT, "username", user.login(), "password", user.password());
        var request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak gives " + login + " no token: " + response.body());
        }
        return JSON.readTree(response.body()).get("access_token").asText();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The people of the realm file; a machine's account has no password. */
    static List<User> usersOfTheRealm() {
        try (var realm = Identity.class.getResourceAsStream(REALM_RESOURCE)) {
            return elements(JSON.readTree(realm).path("users"))
                    .filter(it -> it.has("credentials"))
                    .map(Identity::user)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static User user(JsonNode json) {
        return new User(
                json.get("username").asText(),
                json.get("firstName").asText(),
                texts(json.path("realmRoles")),
                texts(json.path("attributes").path("regions")));
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
