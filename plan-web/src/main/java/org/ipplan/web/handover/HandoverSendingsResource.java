package org.ipplan.web.handover;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.handover.HandoverService;
import org.ipplan.web.support.ListJson;

/** Sendings of a case. */
@RequestScoped
@Path("handovers/{id}/sendings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-overs")
public class HandoverSendingsResource {
  @EJB HandoverService handovers;

  @GET
  @Operation(
      summary = "Sendings with their receipts, oldest first",
      description = "A short list, always whole; none for the office.")
  public ListJson<HandoverSendingJson> sendings(@PathParam("id") UUID id) {
    return ListJson.whole(handovers.sendings(id), HandoverSendingJson::of);
  }
}
