package org.ipplan.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.idempotency.IdempotencyService;
import org.ipplan.shared.idempotency.KeptAnswer;
import org.ipplan.web.security.ActingForFilter;

/**
 * Runs a POST under its key, or answers it with what was answered before. After the body's bound,
 * so that the body is read bounded.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER + 1)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
  /** Name of the request's header. */
  public static final String KEY = "Idempotency-Key";

  /** Header of an answer that was given before. */
  public static final String REPLAYED = "Idempotency-Replayed";

  static final String ATTEMPT = Attempt.class.getName();

  private static final Pattern PLAIN_KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  @EJB IdempotencyService answers;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var key = request.getHeaderString(KEY);
    if (key == null || !request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    if (!PLAIN_KEY.matcher(key).matches()) {
      throw DomainException.invalid(KEY, "idempotency.key-form");
    }
    var attempt = attempt(request, key);
    var answered = begin(attempt);
    if (answered.isPresent()) {
      attempt.body().close();
      request.abortWith(again(answered.get()));
    } else {
      request.setProperty(ATTEMPT, attempt);
      request.setEntityStream(attempt.body().open());
    }
  }

  private Optional<KeptAnswer> begin(Attempt attempt) throws IOException {
    var begun = false;
    try {
      var answered = answers.begin(attempt.key(), attempt.hash());
      begun = true;
      return answered;
    } finally {
      if (!begun) {
        attempt.body().close();
      }
    }
  }

  /** Gives the key of whatever did not succeed back; a success without a body is kept here. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (!(request.getProperty(ATTEMPT) instanceof Attempt attempt)) {
      return;
    }
    attempt.body().close();
    if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
      request.removeProperty(ATTEMPT);
      answers.release(attempt.key(), attempt.hash());
    } else if (!response.hasEntity()) {
      request.removeProperty(ATTEMPT);
      var headers = KeptHeaders.of(response.getStringHeaders());
      answers.keep(
          attempt.key(), attempt.hash(), new KeptAnswer(response.getStatus(), headers, ""));
    } else {
      request.setProperty(KeepAnswer.STATUS, response.getStatus());
    }
  }

  private static Attempt attempt(ContainerRequestContext request, String key) throws IOException {
    var type = request.getMediaType();
    var address = request.getUriInfo().getRequestUri();
    var hash =
        new RequestHash(
            request.getMethod(),
            address.getRawPath() + "?" + address.getRawQuery() + inWhoseName(request),
            type);
    var small = MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    var body = HeldBody.of(request.getEntityStream(), small, hash.body(type));
    return new Attempt(key, hash.value(), body);
  }

  /** Done for somebody else, it is another request. */
  private static String inWhoseName(ContainerRequestContext request) {
    var absent = request.getHeaderString(ActingForFilter.HEADER);
    return absent == null ? "" : "\n" + ActingForFilter.HEADER + ": " + absent.strip();
  }

  private static Response again(KeptAnswer answer) {
    var response = Response.status(answer.status()).header(REPLAYED, "true");
    answer.headers().forEach(response::header);
    return answer.body().isEmpty()
        ? response.build()
        : response.entity(answer.body().getBytes(UTF_8)).build();
  }
}
