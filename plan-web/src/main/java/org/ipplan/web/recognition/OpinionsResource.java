package org.ipplan.web.recognition;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** What experts say of a typical case. */
@RequestScoped
@Path("typical-cases/{id}/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition")
public class OpinionsResource {
  @EJB TypicalCaseService cases;

  @GET
  @Operation(
      summary = "Opinions of a typical case, in the order they were given",
      description = "The office and leaders read all, an expert the own one, others none.")
  public ListJson<OpinionJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(cases.opinions(id), OpinionJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give an opinion of a typical case on the short list",
      description = "By an expert; it takes the place of an earlier one until the office decides.")
  public OpinionJson opine(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewOpinionJson body) {
    return OpinionJson.of(cases.opine(id, NewOpinionJson.asked(body)));
  }
}
