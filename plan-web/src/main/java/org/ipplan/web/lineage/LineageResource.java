package org.ipplan.web.lineage;

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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Links between tasks of two years. */
@RequestScoped
@Path("lineage/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage")
public class LineageResource {
  @EJB LineageService lineage;
  @Inject Language language;

  @GET
  @Operation(summary = "A link between tasks of two years")
  @APIResponseSchema(LineageJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(lineage.get(id), language, Response::ok);
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a link now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(lineage.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a link; for the office",
      description = "confirm (kind may say what it is), reject, reopen (needs a reason).")
  @APIResponseSchema(LineageJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable LinkStepJson body) {
    var version = IfMatch.version(ifMatch);
    var kind = LinkStepJson.wanted(body);
    return answer(
        lineage.take(id, action, version, kind, LinkStepJson.input(body)), language, Response::ok);
  }

  /** A link with its version in the {@code ETag}. */
  static Response answer(
      LineageEntry entry, Language language, Function<Object, ResponseBuilder> kind) {
    var answer = kind.apply(LineageJson.of(entry, language));
    var link = entry.link();
    return link == null ? answer.build() : answer.tag(Answers.tag(link.version())).build();
  }
}
