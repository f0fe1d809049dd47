package org.ipplan.web.lineage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.plan.LineageService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Where a task comes from and what became of it. */
@RequestScoped
@Path("tasks/{id}/lineage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage")
public class TaskLineageResource {
  @EJB LineageService lineage;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Links of a task to earlier and later years",
      description = "Confirmed ones; the office also sees what is suggested or refused.")
  public ListJson<LineageJson> ofTask(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(lineage.ofTask(id), LineageJson::key), entry -> LineageJson.of(entry, language));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set by hand what became of a task; for the office",
      description = "Confirmed at once. One that is suggested is confirmed so.")
  @APIResponseSchema(value = LineageJson.class, responseCode = "201")
  public Response set(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewLinkJson body) {
    var link = lineage.set(NewLinkJson.wish(id, body));
    return LineageResource.answer(
        lineage.get(link), language, entity -> Answers.created("/lineage/" + link, entity));
  }
}
