package org.ipplan.web.agency;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.agency.GradePublicationService;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Published grades. */
@RequestScoped
@Path("agency-grades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class AgencyGradesResource {
  @EJB GradePublicationService grades;

  @GET
  @Operation(summary = "The latest published grade of each rated subject")
  public ListJson<AgencyGradeJson> list(@BeanParam AgencyQuery query, @BeanParam Paging paging) {
    var page = grades.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, AgencyGradeJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish the grades of a day",
      description =
          "By a credit publisher of the evaluating body: of one rated subject, or of all of a kind;"
              + " those published for the day already are left out.")
  public ListJson<AgencyGradeJson> publish(
      @RequestBody(required = true) @Nullable NewGradesJson body) {
    var wanted = Objects.requireNonNullElse(body, NewGradesJson.EMPTY);
    new Inputs()
        .required("kind", wanted.kind())
        .required("evaluatedOn", wanted.evaluatedOn())
        .orRefuse();
    var published =
        grades.publish(
            Inputs.require("kind", wanted.kind()),
            wanted.code(),
            Inputs.require("evaluatedOn", wanted.evaluatedOn()));
    return ListJson.whole(published, AgencyGradeJson::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A published grade with its working, held against a replay")
  public AgencyGradeJson get(@PathParam("id") UUID id) {
    return AgencyGradeJson.of(grades.get(id));
  }
}
