package org.ipplan.connection.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.RunFailed;
import org.ipplan.shared.outbound.CallFailure;
import org.ipplan.shared.outbound.OutboundAnswer;
import org.ipplan.shared.outbound.OutboundCalls;
import org.ipplan.shared.outbound.OutboundRequest;
import org.ipplan.shared.outbound.Signature;
import org.jspecify.annotations.Nullable;

/** Asks a system, as its credentials say. */
@ApplicationScoped
public class Asking {
  /** Longest answer that is taken. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final int UNAUTHORIZED = 401;
  private static final int REDIRECTION = 300;
  private static final int CLIENT_ERROR = 400;
  private static final int NOT_MODIFIED = 304;

  @Inject OutboundCalls calls;
  @Inject Tokens tokens;
  @Inject Secrets secrets;

  /** Where the next page is, or what is new since an instant. */
  static URI address(FeedSource source, @Nullable Instant since, @Nullable String cursor) {
    var setUp = source.setUp();
    var address = UriBuilder.fromUri(Objects.requireNonNull(setUp.address()));
    if (setUp.sinceParameter() != null && since != null) {
      address.queryParam(setUp.sinceParameter(), "{since}");
    }
    if (setUp.cursorParameter() != null && cursor != null) {
      address.queryParam(setUp.cursorParameter(), "{cursor}");
    }
    return address
        .resolveTemplate("since", String.valueOf(since))
        .resolveTemplate("cursor", String.valueOf(cursor))
        .build();
  }

  /**
   * Asks once. A token that is refused is had anew, once.
   *
   * @param tag of the last answer; null to have the answer whatever it is
   * @return a success, or that nothing changed
   * @throws RunFailed where there is neither
   */
  OutboundAnswer ask(FeedSource source, URI address, @Nullable String tag) throws RunFailed {
    var answer = calls.call(request(source, address, tag));
    if (isRefused(answer) && source.connection().credentials() == CredentialKind.OAUTH2) {
      tokens.forget(source);
      answer = calls.call(request(source, address, tag));
    }
    return required(answer);
  }

  /** Whether nothing changed since the tag. */
  static boolean isUnchanged(OutboundAnswer answer) {
    return Objects.equals(answer.status(), NOT_MODIFIED);
  }

  static RunFailure failure(CallFailure failure) {
    return RunFailure.valueOf(failure.name());
  }

  private static boolean isRefused(OutboundAnswer answer) {
    return Objects.equals(answer.status(), UNAUTHORIZED);
  }

  private static OutboundAnswer required(OutboundAnswer answer) throws RunFailed {
    var failure = answer.failure();
    if (failure != null) {
      throw new RunFailed(failure(failure), null);
    }
    var status = Objects.requireNonNull(answer.status());
    if (!answer.isSuccess() && !isUnchanged(answer)) {
      var elsewhere = status >= REDIRECTION && status < CLIENT_ERROR;
      throw new RunFailed(elsewhere ? RunFailure.REDIRECT : RunFailure.STATUS, status);
    }
    return answer;
  }

  private OutboundRequest request(FeedSource source, URI address, @Nullable String tag)
      throws RunFailed {
    var plain =
        OutboundRequest.get(address, MOST_BYTES)
            .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    var conditional = tag == null ? plain : plain.with(HttpHeaders.IF_NONE_MATCH, tag);
    return switch (source.connection().credentials()) {
      case NONE -> conditional;
      case MUTUAL_TLS -> conditional.shown(source.connection().key());
      case OAUTH2 -> conditional.with(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.of(source));
      case SIGNED -> conditional.with(Signature.HEADER, signed(source, address));
    };
  }

  /** A call without a body is signed by what it asks for. */
  private String signed(FeedSource source, URI address) throws RunFailed {
    var query = address.getRawQuery();
    var asked = "GET " + address.getRawPath() + (query == null ? "" : "?" + query);
    return Signature.now(secrets.of(source), asked.getBytes(UTF_8));
  }
}
