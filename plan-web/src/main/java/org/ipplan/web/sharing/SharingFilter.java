package org.ipplan.web.sharing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Notes who of another system reads what is not public and for which purpose. What is written down
 * is what succeeds; the answer names the receipt.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
public class SharingFilter implements ContainerRequestFilter, ContainerResponseFilter {
  /** Header with the id of the purpose. */
  public static final String PURPOSE = "Plan-Purpose";

  /** Header with the person who asks in the other system. */
  public static final String ACTING_USER = "Plan-Acting-User";

  /** Header of an answer with the number of its record. */
  public static final String RECEIPT = "Plan-Receipt";

  static final String NOTED = Sharing.class.getName();

  private static final int MOST_OF_USER = 100;
  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

  /** Searches by a body; they read like a GET. */
  private static final Pattern SEARCH = Pattern.compile("subjects/(search|match)");

  /** What a job wrote; how it gets on is its caller's own affair. */
  private static final Pattern EXPORT = Pattern.compile("jobs/[^/]+/file");

  /** First parts of paths that are open to everybody with a token, or the caller's own affairs. */
  private static final Set<String> OPEN =
      Set.of(
          "annual-reports",
          "calendars",
          "connected-systems",
          "credit-codes",
          "deliveries",
          "departments",
          "event-types",
          "freshness",
          "indicators",
          "jobs",
          "me",
          "public",
          "rule-sets",
          "sharing-records",
          "subscriptions",
          "typical-cases");

  @Inject CallerContext callers;

  @Inject
  @ConfigProperty(name = "plan.sharing.purpose-required", defaultValue = "false")
  boolean purposeRequired;

  @Override
  public void filter(ContainerRequestContext request) {
    var caller = callers.caller();
    if (caller.isPerson() || caller.roles().isEmpty() || !reads(request)) {
      return;
    }
    var purpose = purpose(request.getHeaderString(PURPOSE));
    var address = request.getUriInfo();
    request.setProperty(
        NOTED,
        new Sharing(
            UUID.randomUUID(),
            caller.name(),
            request.getMethod() + " /" + address.getPath().replaceFirst("^/", ""),
            address.getRequestUri().getRawQuery(),
            purpose,
            actingUser(request.getHeaderString(ACTING_USER))));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(NOTED) instanceof Sharing sharing) {
      if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
        response.getHeaders().putSingle(RECEIPT, sharing.receipt().toString());
      } else {
        request.removeProperty(NOTED);
      }
    }
  }

  private static boolean reads(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath().replaceFirst("^/", "");
    return request.getMethod().equals(HttpMethod.GET)
        ? !OPEN.contains(path.split("/", 2)[0]) || EXPORT.matcher(path).matches()
        : SEARCH.matcher(path).matches();
  }

  private @Nullable String purpose(@Nullable String named) {
    var purpose = Optional.ofNullable(named).map(String::strip).filter(id -> !id.isEmpty());
    if (purpose.isEmpty() && purposeRequired) {
      throw DomainException.invalid(PURPOSE, "input.required");
    }
    if (purpose.filter(id -> !PLAIN_ID.matcher(id).matches()).isPresent()) {
      throw DomainException.invalid(PURPOSE, "sharing.purpose-form");
    }
    return purpose.orElse(null);
  }

  private static @Nullable String actingUser(@Nullable String named) {
    if (named != null && named.length() > MOST_OF_USER) {
      throw DomainException.invalid(ACTING_USER, "sharing.user-length", MOST_OF_USER);
    }
    return named == null || named.isBlank() ? null : named.strip();
  }
}
