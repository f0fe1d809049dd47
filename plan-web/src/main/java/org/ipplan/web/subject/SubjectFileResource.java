package org.ipplan.web.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The file of what was collected on a subject. */
@RequestScoped
@Path("subjects/{code}/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class SubjectFileResource {
  @EJB SubjectRecordService records;

  @GET
  @Operation(summary = "A subject's file, the latest document first")
  public ListJson<SubjectRecordJson> list(
      @PathParam("code") String code, @BeanParam Paging paging) {
    var page = records.ofSubject(code, paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, SubjectRecordJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a record to a subject's file",
      description =
          "By a credit handler or a system with credit.write. One of the same source and number is"
              + " the same: it is answered with 200 and left as it is.")
  @APIResponse(
      responseCode = "200",
      description = "The record that was there already",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubjectRecordJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The record added",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubjectRecordJson.class)))
  public Response add(
      @PathParam("code") String code, @RequestBody(required = true) @Nullable NewRecordJson body) {
    var recorded = records.add(code, NewRecordJson.asked(body));
    var json = SubjectRecordJson.of(recorded.record());
    var version = recorded.record().version();
    return recorded.added()
        ? Answers.created(json.href(), json).tag(Answers.tag(version)).build()
        : Answers.ok(json, version);
  }
}
