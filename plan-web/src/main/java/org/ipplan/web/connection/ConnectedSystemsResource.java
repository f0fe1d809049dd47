package org.ipplan.web.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.SystemState;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Platforms that other bodies run. */
@RequestScoped
@Path("connected-systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connected systems")
public class ConnectedSystemsResource {
  @EJB ConnectedSystemService systems;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Connected systems, by owner and code",
      description =
          "The office, leaders and system administrators see all of them, officials those of their"
              + " department, a system those it is bound to.")
  public ListJson<ConnectedSystemSummaryJson> list(
      @QueryParam("systemState")
          @Parameter(description = "NOT_CONNECTED, TRIED, CONNECTED, SUSPENDED")
          @Nullable SystemState state,
      @QueryParam("q") @Parameter(description = "Part of a name, or a code") @Nullable String query,
      @BeanParam Paging paging) {
    return ListJson.of(
        systems.list(state, query, paging.limit(), paging.cursor(), paging.count()),
        ConnectedSystemSummaryJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Register a system, not connected",
      description = "By an official of the owner department or the office.")
  @APIResponseSchema(value = ConnectedSystemJson.class, responseCode = "201")
  public Response register(@RequestBody(required = true) @Nullable NewConnectedSystemJson body) {
    var registered = systems.register(NewConnectedSystemJson.asked(null, body));
    var json = ConnectedSystemJson.of(registered);
    return Answers.created(json.href(), json).tag(Answers.tag(registered.version())).build();
  }

  @GET
  @Path("{code}")
  @Operation(summary = "A system, how it is reached and what it brings; never a secret")
  @APIResponseSchema(ConnectedSystemJson.class)
  public Response get(@PathParam("code") String code) {
    return answer(systems.get(code));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Describe a system anew",
      description = "By an official of the owner department or the office; the code stays.")
  @APIResponseSchema(ConnectedSystemJson.class)
  public Response describe(
      @PathParam("code") String code,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewConnectedSystemJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(systems.describe(code, version, NewConnectedSystemJson.asked(code, body)));
  }

  @GET
  @Path("{code}/connection")
  @Operation(summary = "How a system is reached, without any secret")
  @APIResponseSchema(SystemConnectionJson.class)
  public Response connection(@PathParam("code") String code) {
    var details = systems.get(code);
    return Answers.ok(SystemConnectionJson.of(details.connection()), details.version());
  }

  @PUT
  @Path("{code}/connection")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set how a system is reached",
      description =
          "By a system administrator, while the system is not connected; every feed has to be tested"
              + " again. The secret is kept encrypted and never shown.")
  @APIResponseSchema(ConnectedSystemJson.class)
  public Response setUp(
      @PathParam("code") String code,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewConnectionJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(systems.setUp(code, version, NewConnectionJson.asked(body)));
  }

  @GET
  @Path("{code}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("code") String code) {
    return ActionJson.of(systems.offers(code), language);
  }

  @POST
  @Path("{code}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a system",
      description =
          "connect by a system administrator who did not set it up; suspend by an administrator, the"
              + " owner or the office, with a reason; resume and disconnect by an administrator.")
  @APIResponseSchema(ConnectedSystemJson.class)
  public Response take(
      @PathParam("code") String code,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(systems.take(code, action, version, StepJson.input(body)));
  }

  private static Response answer(SystemDetails details) {
    return Answers.ok(ConnectedSystemJson.of(details), details.version());
  }
}
