package org.ipplan.it;

import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.HttpUrlConnectorProvider;
import org.glassfish.jersey.jsonp.JsonProcessingFeature;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.ipplan.it.contract.Contract;
import org.ipplan.it.contract.OpenApiDocument;
import org.ipplan.it.support.Trust;

/** The running server as other systems and people's command lines see it. */
public final class PlanSystem {
  /** Where the paths of the REST interface begin. */
  public static final String BASE = "/plan/api/v1";

  private static final Duration START = Duration.ofMinutes(4);
  private static final Client CLIENT = newClient();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  static {
    awaitReady();
  }

  private PlanSystem() {}

  /** The server is up before its application is; nobody calls until it says it is ready. */
  private static void awaitReady() {
    var end = Instant.now().plus(START);
    while (!isReady()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("The application is not ready: " + url());
      }
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  private static boolean isReady() {
    try (var answer = CLIENT.target(url() + "/health/ready").request().get()) {
      return answer.getStatus() == 200 && answer.readEntity(String.class).contains("database");
    } catch (ProcessingException e) {
      return false; // not listening yet
    }
  }

  /** Address of the server, without a slash at its end. */
  public static String url() {
    return System.getProperty("plan.url", "https://localhost:19443");
  }

  /** Who signs people in: {@code embedded} or {@code keycloak}. */
  public static String provider() {
    return System.getProperty("plan.provider", "embedded");
  }

  /** A sample official, by sign-in name. */
  public static RestCaller official(String name) {
    return caller(tokenOf(name));
  }

  /** The token of a sample official. */
  public static String tokenOf(String name) {
    return TOKENS.computeIfAbsent(name, n -> userToken("plan-cli", n));
  }

  /** A sample official whose token lives for a second; Keycloak alone can issue one. */
  public static RestCaller briefly(String name) {
    return caller(userToken("brief-cli", name));
  }

  /** A connected system, by client name. */
  public static RestCaller system(String client) {
    return caller(TOKENS.computeIfAbsent(client, PlanSystem::systemToken));
  }

  /** Somebody whose token is for another application. */
  public static RestCaller ofAnotherAudience(String name) {
    return caller(userToken("other-cli", name));
  }

  /** Whoever a table names: an official, a system, or nobody. */
  static RestCaller named(String name) {
    if (name.equals("nobody")) {
      return nobody();
    }
    return name.endsWith("-system") ? system(name) : official(name);
  }

  /** Somebody with this very token. */
  public static RestCaller withToken(String token) {
    return caller(token);
  }

  /** Somebody without a token. */
  public static RestCaller nobody() {
    return caller("");
  }

  /** What the server says of its REST interface. */
  public static Contract contract() {
    return Description.CONTRACT;
  }

  private static RestCaller caller(String token) {
    return new RestCaller(CLIENT, url() + BASE, token);
  }

  private static String userToken(String client, String name) {
    return token(
        client,
        new Form()
            .param("grant_type", "password")
            .param("scope", "openid profile")
            .param("username", name)
            .param("password", "plan-demo"));
  }

  private static String systemToken(String client) {
    return token(
        client, new Form().param("grant_type", "client_credentials").param("scope", "profile"));
  }

  private static String token(String client, Form form) {
    var credentials = client + ":" + client + "-secret";
    var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    var answer =
        CLIENT
            .target(tokenUrl())
            .request("application/json")
            .header("Authorization", "Basic " + basic)
            .post(Entity.form(form), JsonObject.class);
    return answer.getString("access_token");
  }

  private static String tokenUrl() {
    return System.getProperty("plan.token.url", url() + "/oidc/endpoint/plan/token");
  }

  private static Client newClient() {
    var config =
        new ClientConfig()
            .register(JsonProcessingFeature.class)
            .register(MultiPartFeature.class)
            .property(HttpUrlConnectorProvider.SET_METHOD_WORKAROUND, true);
    return ClientBuilder.newBuilder()
        .withConfig(config)
        .sslContext(trusting())
        .hostnameVerifier((host, session) -> host.equals("localhost"))
        .build();
  }

  /** Trusts the certificate that the server made itself. */
  public static SSLContext trusting() {
    return Trust.ofTheTestServer();
  }

  /** Read when it is asked for first. */
  private static final class Description {
    private static final Contract CONTRACT =
        new Contract(
            OpenApiDocument.of(nobody().at(url()).get("/openapi?format=JSON").expect(200).text()));
  }
}
