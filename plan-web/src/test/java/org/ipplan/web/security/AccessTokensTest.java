package org.ipplan.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.ipplan.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which tokens are taken, with a provider that publishes one key. */
class AccessTokensTest {
  private static final String ISSUER = "https://provider.test/realms/plan";

  @SuppressWarnings("NullAway.Init")
  private static RSAKey key;

  @SuppressWarnings("NullAway.Init")
  private HttpServer provider;

  private final AccessTokens tokens = new AccessTokens();

  @BeforeAll
  static void makeKey() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("one").generate();
  }

  @BeforeEach
  @SuppressWarnings("UnnecessaryAssignment") // there is no container to inject
  void publishKey() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var published = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
    provider.createContext(
        "/keys",
        exchange -> {
          exchange.sendResponseHeaders(200, published.length);
          exchange.getResponseBody().write(published);
          exchange.close();
        });
    provider.start();

    tokens.issuer = ISSUER;
    tokens.keys = "http://localhost:" + provider.getAddress().getPort() + "/keys";
    tokens.audience = "plan-api";
    tokens.claims = new Claims();
    tokens.claims.config = new SignInConfig();
    tokens.claims.config.nameClaim = "preferred_username";
    tokens.claims.config.groupsClaim = "groups";
  }

  @AfterEach
  void stop() {
    provider.stop(0);
  }

  @Test
  void aTokenOfTheProviderNamesTheCaller() throws JOSEException {
    var caller = tokens.caller(signed(claims().build())).orElseThrow();

    assertThat(caller.name()).isEqualTo("chen.ccpd");
    assertThat(caller.roles()).isEqualTo(Set.of(Role.OFFICIAL));
    assertThat(caller.department()).isEqualTo("ccpd");
  }

  @Test
  void aTokenThatExpiredIsTakenForHalfAMinuteAndNoLonger() throws JOSEException {
    assertThat(tokens.caller(signed(claims().expirationTime(in(-20)).build()))).isPresent();
    assertRefused(signed(claims().expirationTime(in(-40)).build()));
    assertRefused(signed(claims().expirationTime(null).build()));
  }

  @Test
  void aTokenOfTomorrowIsRefused() throws JOSEException {
    assertRefused(signed(claims().notBeforeTime(in(90)).build()));
  }

  @Test
  void aTokenForAnotherApplicationIsRefused() throws JOSEException {
    assertRefused(signed(claims().audience("other-api").build()));
    assertRefused(signed(claims().audience((String) null).build()));
  }

  @Test
  void aTokenOfAnotherProviderIsRefused() throws JOSEException {
    assertRefused(signed(claims().issuer("https://elsewhere.test").build()));
    var unknown = new RSAKeyGenerator(2048).keyID("one").generate();
    assertRefused(signed(claims().build(), unknown));
  }

  @Test
  void aTokenWithoutASignatureIsRefused() {
    assertRefused(new PlainJWT(claims().build()).serialize());
    assertRefused("");
    assertRefused("a.b.c");
  }

  @Test
  void thePublicKeyIsNoSecretToSignWith() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build();
    var forged = new SignedJWT(header, claims().build());
    forged.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));

    assertRefused(forged.serialize());
  }

  @Test
  void aProviderThatIsAwayMeansNoNewCallers() throws JOSEException {
    provider.stop(0);

    assertRefused(signed(claims().build()));
  }

  private void assertRefused(String token) {
    assertThat(tokens.caller(token)).isEmpty();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("plan-api")
        .subject("4711")
        .expirationTime(in(60))
        .claim("preferred_username", "chen.ccpd")
        .claim("groups", List.of("official", "offline_access"))
        .claim("department", "ccpd");
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String signed(JWTClaimsSet claims) throws JOSEException {
    return signed(claims, key);
  }

  private static String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
    token.sign(new RSASSASigner(by));
    return token.serialize();
  }
}
