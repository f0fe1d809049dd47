package org.ipplan.web.support;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How records become JSON and back: fields in the order they are written, null ones left out unless
 * the record says otherwise, ISO dates, instants in UTC with {@code Z}.
 */
@Provider
public class PlanJson implements ContextResolver<Jsonb> {
  /** The one binding; thread-safe. */
  public static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig().withNullValues(false).withSerializers(new RecordInOrder()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSONB;
  }
}
