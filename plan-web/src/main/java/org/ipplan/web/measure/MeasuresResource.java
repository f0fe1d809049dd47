package org.ipplan.web.measure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.measure.MeasureCatalogueService;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The catalogue of measures, and what offices add to it. */
@RequestScoped
@Path("measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasuresResource {
  @EJB MeasureCatalogueService measures;
  @Inject Language language;

  @GET
  @Operation(
      summary = "The measures in force on a day, with their basis and who applies them",
      description =
          "By what they follow from: those of the rule packs in the order of law, then those"
              + " offices added.")
  public ListJson<MeasureJson> catalogue(
      @QueryParam("on") @Parameter(description = "Today where it is left out")
          @Nullable LocalDate on,
      @BeanParam Paging paging) {
    return ListJson.of(paging.cut(measures.inForce(on), CatalogueEntry::code), MeasureJson::of);
  }

  @GET
  @Path("added")
  @Operation(
      summary = "Everything offices added, whatever became of it",
      description = "For people with a credit role; the latest proposed first.")
  public ListJson<AddedMeasureJson> added(@BeanParam Paging paging) {
    return ListJson.of(paging.cut(measures.added(), MeasureDetails::id), AddedMeasureJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose a measure that law or central policy gives",
      description =
          "By a credit handler or legal reviewer, with law, article and the item in the national"
              + " basic list of sanctions. It counts once an approver confirms it.")
  @APIResponseSchema(value = AddedMeasureJson.class, responseCode = "201")
  public Response propose(@RequestBody(required = true) @Nullable NewMeasureJson body) {
    var added = measures.propose(NewMeasureJson.asked(body));
    var json = AddedMeasureJson.of(added);
    return Answers.created(json.href(), json).tag(Answers.tag(added.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A measure that an office added")
  @APIResponseSchema(AddedMeasureJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(measures.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a measure now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(measures.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Confirm, reject, withdraw or end a measure",
      description =
          "confirm, reject and end by an approver of the department, never by who proposed it;"
              + " withdraw by that one. confirm carries NO_RIGHTS_CUT and NO_DUTIES_ADDED in"
              + " fields; end carries the first day it no longer holds in dueOn.")
  @APIResponseSchema(AddedMeasureJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(measures.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(MeasureDetails details) {
    return Answers.ok(AddedMeasureJson.of(details), details.version());
  }
}
