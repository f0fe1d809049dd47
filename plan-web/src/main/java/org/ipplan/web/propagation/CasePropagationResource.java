package org.ipplan.web.propagation;

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
import org.ipplan.propagation.PropagationService;
import org.ipplan.web.support.ListJson;

/** The ledger of a case's entry. */
@RequestScoped
@Path("credit-cases/{id}/propagation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class CasePropagationResource {
  @EJB PropagationService ledger;

  @GET
  @Operation(summary = "Who was told of a case's entry, the latest first")
  public ListJson<PropagationJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(ledger.ofCase(id), PropagationJson::of);
  }
}
