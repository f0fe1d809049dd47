package org.ipplan.web.deprecation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or all of a resource, that is deprecated and will go. Its answers carry {@code
 * Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and a link to what takes its place. Mark it
 * {@code @Operation(deprecated = true)} too, for the description.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Departing {
  /** Day from which it is deprecated, such as {@code 2027-01-01}; begins at midnight UTC. */
  String since();

  /** First day on which it is no longer there; begins at midnight UTC. */
  String until();

  /** Path from the base of what takes its place. */
  String successor();
}
