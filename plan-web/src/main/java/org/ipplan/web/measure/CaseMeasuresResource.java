package org.ipplan.web.measure;

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
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.web.support.ListJson;

/** The measures of a case's entry. */
@RequestScoped
@Path("credit-cases/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class CaseMeasuresResource {
  @EJB MeasureOrderService orders;

  @GET
  @Operation(
      summary = "Measures of a case's entry with their feedback",
      description = "Empty before its publication; one line a measure and department.")
  public ListJson<MeasureOrderJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(orders.ofCase(id), MeasureOrderJson::of);
  }
}
