package org.ipplan.web.deprecation;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Tells in every answer of an operation that it will go, when, and where to turn. */
final class DepartureHeaders implements ContainerResponseFilter {
  static final String DEPRECATION = "Deprecation";
  static final String SUNSET = "Sunset";

  private final Departing departing;
  private final String base;

  /**
   * @param base path that begins every path of the interface
   */
  DepartureHeaders(Departing departing, String base) {
    this.departing = departing;
    this.base = base;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putSingle(DEPRECATION, "@" + begin(departing.since()).toEpochSecond());
    headers.putSingle(SUNSET, RFC_1123_DATE_TIME.format(begin(departing.until())));
    headers.add(
        HttpHeaders.LINK,
        "<%s%s>; rel=\"successor-version\"".formatted(base, departing.successor()));
  }

  private static ZonedDateTime begin(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
  }
}
