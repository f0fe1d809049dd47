package org.ipplan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.exchange.EventKind;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;

/** What systems may be told of. */
@RequestScoped
@Path("event-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class EventTypesResource {
  @Inject Language language;

  @GET
  @Operation(summary = "Types of events, with the scope each takes")
  public ListJson<EventTypeJson> list() {
    return ListJson.whole(List.of(EventKind.values()), kind -> EventTypeJson.of(kind, language));
  }
}
