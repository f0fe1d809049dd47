package org.ipplan.web.support;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers that carry a version or an address. */
public final class Answers {
  private Answers() {}

  /** A single resource with its version in the {@code ETag}. */
  public static Response ok(Object entity, long version) {
    return Response.ok(entity).tag(tag(version)).build();
  }

  /**
   * A new resource.
   *
   * @param path from the base; sent as it is, not made absolute
   */
  public static ResponseBuilder created(String path, Object entity) {
    return Response.status(Response.Status.CREATED).header("Location", path).entity(entity);
  }

  /** The tag of a version. */
  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }
}
