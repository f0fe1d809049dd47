package org.ipplan.shared.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls to a server over TLS that answers who it was called by. */
class OutboundCallsTest {
  private static final Map<String, String> SETTINGS = new ConcurrentHashMap<>();

  @TempDir static Path folder;

  private static HttpsServer server;

  @BeforeAll
  static void serve() throws IOException, InterruptedException, GeneralSecurityException {
    var keys = new TestKeys(folder);
    keys.keys("product", "first", "second", "unknown");
    keys.keys("server", "target");
    keys.trusting("taken", "product", "first", "second");
    keys.trusting("authorities", "server", "target");
    var context = TestKeys.context(folder.resolve("server.p12"), folder.resolve("taken.p12"));
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters parameters) {
            var wanted = context.getDefaultSSLParameters();
            wanted.setNeedClientAuth(true);
            parameters.setSSLParameters(wanted);
          }
        });
    server.createContext("/", exchange -> answer((HttpsExchange) exchange));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @BeforeEach
  void configure() {
    SETTINGS.clear();
    SETTINGS.put(OutboundSettings.ALLOWED_NETWORKS, "127.0.0.0/8, ::1/128");
    SETTINGS.put(OutboundSettings.KEY_STORE, folder.resolve("product.p12").toString());
    SETTINGS.put(OutboundSettings.KEY_STORE_PASSWORD, TestKeys.PASSWORD);
    SETTINGS.put(OutboundSettings.TRUST_STORE, folder.resolve("authorities.p12").toString());
    SETTINGS.put(OutboundSettings.TRUST_STORE_PASSWORD, TestKeys.PASSWORD);
  }

  @Test
  void theNamedKeyIsShown() {
    assertThat(call("first").body()).isEqualTo("CN=first");
    assertThat(call("second").body()).isEqualTo("CN=second");
  }

  @Test
  void aKeyTheTargetDoesNotTakeIsRefusedByIt() {
    var answer = call("unknown");

    assertThat(answer.status()).isNull();
    assertThat(answer.failure()).isIn(CallFailure.TLS, CallFailure.CONNECTION);
  }

  @Test
  void aTargetThatNobodyVouchesForIsNotSpokenTo() {
    SETTINGS.put(OutboundSettings.TRUST_STORE, folder.resolve("taken.p12").toString());

    assertThat(call("first").failure()).isEqualTo(CallFailure.TLS);
  }

  @Test
  void everyCallGoesThroughTheProxyAndProvesItselfToTheTarget() throws IOException {
    try (var tunnel = new Tunnel()) {
      SETTINGS.put(OutboundSettings.PROXY, tunnel.address().toString());

      assertThat(call("second").body()).isEqualTo("CN=second");
      assertThat(tunnel.asked()).containsExactly("localhost:" + server.getAddress().getPort());
    }
  }

  @Test
  void anAddressThatIsNotAllowedIsNotCalled() {
    SETTINGS.remove(OutboundSettings.ALLOWED_NETWORKS);

    assertThat(call("first").failure()).isEqualTo(CallFailure.ADDRESS);
  }

  private static OutboundAnswer call(String key) {
    var target = URI.create("https://localhost:" + server.getAddress().getPort() + "/whoami");
    var weld =
        new Weld()
            .disableDiscovery()
            .skipShutdownHook()
            .beanClasses(
                OutboundCalls.class,
                OutboundSettings.class,
                OutboundTls.class,
                Addresses.class,
                TargetAddresses.class,
                Settings.class);
    try (var container = weld.initialize()) {
      return container
          .select(OutboundCalls.class)
          .get()
          .call(OutboundRequest.get(target, 100).shown(key));
    }
  }

  private static void answer(HttpsExchange exchange) throws IOException {
    var name = exchange.getSSLSession().getPeerPrincipal().getName().getBytes(UTF_8);
    exchange.sendResponseHeaders(200, name.length);
    try (var body = exchange.getResponseBody()) {
      body.write(name);
    }
  }

  /** The settings of the running test. */
  static class Settings {
    @Produces
    @Dependent
    Config config() {
      return (Config)
          Proxy.newProxyInstance(
              Config.class.getClassLoader(),
              new Class<?>[] {Config.class},
              (proxy, method, arguments) ->
                  Optional.ofNullable(SETTINGS.get((String) arguments[0])));
    }
  }
}
