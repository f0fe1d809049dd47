package org.ipplan.web.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** A record of a file, and whether it is a lead. */
@RequestScoped
@Path("subject-records/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class SubjectRecordsResource {
  @EJB SubjectRecordService records;
  @Inject Language language;

  @GET
  @Operation(summary = "A record of a subject's file")
  @APIResponseSchema(SubjectRecordJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(records.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a record now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(records.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Raise a lead from a record, or drop it",
      description = "By a credit handler, with a reason.")
  @APIResponseSchema(SubjectRecordJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(records.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(RecordDetails each) {
    return Answers.ok(SubjectRecordJson.of(each), each.version());
  }
}
