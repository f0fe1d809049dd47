package org.ipplan.web.quota;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Stream;

/** What the quotas said to a request, kept with it until its answer goes out. */
final class AskedOfRequest {
  private static final String KEY = Asked.class.getName();

  private AskedOfRequest() {}

  /**
   * Counts the request of a caller; without a token the address is counted elsewhere.
   *
   * @throws ClientErrorException with 429 when it is over the quota
   */
  static void count(ContainerRequestContext request, Quota quota) {
    var caller = request.getSecurityContext().getUserPrincipal();
    if (caller == null) {
      return;
    }
    var asked = quota.ask(caller.getName());
    request.setProperty(KEY, Stream.concat(of(request).stream(), Stream.of(asked)).toList());
    if (asked.isRefused()) {
      throw new ClientErrorException(Status.TOO_MANY_REQUESTS);
    }
  }

  static List<Asked> of(ContainerRequestContext request) {
    return request.getProperty(KEY) instanceof List<?> asked
        ? asked.stream().map(Asked.class::cast).toList()
        : List.of();
  }
}
