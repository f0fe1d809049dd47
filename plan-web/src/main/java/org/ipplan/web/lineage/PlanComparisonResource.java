package org.ipplan.web.lineage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageService;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The published plans of two years side by side. */
@RequestScoped
@Path("plans/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage")
public class PlanComparisonResource {
  @EJB LineageService lineage;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Every task of two years and what became of it",
      description =
          "By the number of the earlier, then of the later task. Suggestions are the office's.")
  public ListJson<LineageJson> compare(
      @Parameter(required = true) @QueryParam("from") @Nullable Integer from,
      @Parameter(required = true) @QueryParam("to") @Nullable Integer to,
      @QueryParam("relation") @Nullable Relation relation,
      @BeanParam Paging paging) {
    new Inputs().required("from", from).required("to", to).orRefuse();
    var entries =
        lineage.compare(Inputs.require("from", from), Inputs.require("to", to)).stream()
            .filter(entry -> relation == null || entry.relation() == relation)
            .toList();
    return ListJson.of(
        paging.cut(entries, LineageJson::key), entry -> LineageJson.of(entry, language));
  }

  @POST
  @Path("actions/suggest")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Suggest links between two years; for the office",
      description =
          "What is settled stays; suggestions nobody settled are made anew. Texts are compared"
              + " within one language only.")
  public SuggestedJson suggest(
      @Parameter(required = true) @QueryParam("from") @Nullable Integer from,
      @Parameter(required = true) @QueryParam("to") @Nullable Integer to) {
    new Inputs().required("from", from).required("to", to).orRefuse();
    return SuggestedJson.of(
        lineage.suggest(Inputs.require("from", from), Inputs.require("to", to)));
  }
}
