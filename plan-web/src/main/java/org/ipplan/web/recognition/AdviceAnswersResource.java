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
import org.ipplan.recognition.AdviceService;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** What experts answer. */
@RequestScoped
@Path("advice/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition")
public class AdviceAnswersResource {
  @EJB AdviceService advice;

  @GET
  @Operation(
      summary = "Answers to a request for advice, in the order they were given",
      description = "The office, leaders and whom it was shared with read all, an expert the own.")
  public ListJson<AdviceAnswerJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(advice.answers(id), AdviceAnswerJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answer a request for advice",
      description =
          "By an expert who was asked; it takes the place of an earlier one until the office"
              + " records what came of it.")
  public AdviceAnswerJson answer(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewAdviceAnswerJson body) {
    return AdviceAnswerJson.of(advice.answer(id, NewAdviceAnswerJson.given(body)));
  }
}
