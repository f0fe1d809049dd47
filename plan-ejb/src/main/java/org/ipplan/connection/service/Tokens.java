package org.ipplan.connection.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ipplan.connection.ConnectionDetails;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.RunFailed;
import org.ipplan.shared.outbound.OutboundAnswer;
import org.ipplan.shared.outbound.OutboundCalls;
import org.ipplan.shared.outbound.OutboundRequest;

/**
 * Tokens of OAuth 2.0 client credentials (RFC 6749, 4.4), kept by each member until shortly before
 * they end. What is set up otherwise gets another token.
 */
@ApplicationScoped
public class Tokens {
  private static final int MOST_BYTES = 64 * 1024;

  /** Before its end a token is of no use any more: a call takes its time. */
  private static final long MARGIN_SECONDS = 30;

  /** Where the answer does not say. */
  private static final long USUAL_SECONDS = 300;

  private static final long LONGEST_SECONDS = 86_400;

  @Inject OutboundCalls calls;
  @Inject Secrets secrets;

  private final Map<UUID, Token> kept = new ConcurrentHashMap<>();

  /**
   * @param had how the system was reached when it was had
   * @param until in nanoseconds of the machine's clock
   */
  private record Token(String text, ConnectionDetails had, long until) {
    boolean holds(FeedSource source) {
      return had.equals(source.connection()) && System.nanoTime() - until < 0;
    }
  }

  /** A token that holds. */
  String of(FeedSource source) throws RunFailed {
    var known = kept.get(source.systemId());
    if (known != null && known.holds(source)) {
      return known.text();
    }
    var token = had(source);
    kept.put(source.systemId(), token);
    return token.text();
  }

  /** The other side does not take it any more. */
  void forget(FeedSource source) {
    kept.remove(source.systemId());
  }

  private Token had(FeedSource source) throws RunFailed {
    var answer = calls.call(request(source));
    if (!answer.isSuccess()) {
      throw new RunFailed(RunFailure.TOKEN, answer.status());
    }
    return AnswerText.parsed(answer.body())
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(object -> object.get("access_token") instanceof JsonString)
        .map(object -> token(object, source))
        .orElseThrow(() -> unusable(answer));
  }

  private static RunFailed unusable(OutboundAnswer answer) {
    return new RunFailed(RunFailure.TOKEN, answer.status());
  }

  private static Token token(JsonObject answer, FeedSource source) {
    var seconds =
        answer.get("expires_in") instanceof JsonNumber number ? number.longValue() : USUAL_SECONDS;
    var held = Math.max(0, Math.min(seconds, LONGEST_SECONDS) - MARGIN_SECONDS);
    return new Token(
        answer.getString("access_token"),
        source.connection(),
        System.nanoTime() + Duration.ofSeconds(held).toNanos());
  }

  private OutboundRequest request(FeedSource source) throws RunFailed {
    var connection = source.connection();
    var scope = connection.scope();
    var body = "grant_type=client_credentials" + (scope == null ? "" : "&scope=" + encoded(scope));
    var client = encoded(String.valueOf(connection.clientId()));
    var basic = client + ":" + encoded(secrets.of(source));
    return OutboundRequest.post(
            URI.create(String.valueOf(connection.tokenAddress())),
            MediaType.APPLICATION_FORM_URLENCODED,
            body,
            MOST_BYTES)
        .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON)
        .with(
            HttpHeaders.AUTHORIZATION,
            "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
