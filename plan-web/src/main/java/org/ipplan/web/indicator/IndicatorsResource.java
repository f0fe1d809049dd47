package org.ipplan.web.indicator;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** Indicators of the five-year plans. */
@RequestScoped
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorsResource {
  @EJB IndicatorService indicators;

  @GET
  @Operation(
      summary = "The indicators, with how far each is",
      description = "Open to every caller. The progress of tasks is no part of it.")
  public ListJson<IndicatorJson> list(@BeanParam IndicatorQuery query, @BeanParam Paging paging) {
    var page = indicators.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, IndicatorJson::of);
  }

  @GET
  @Path("{code}")
  @Operation(summary = "An indicator")
  public IndicatorJson get(@PathParam("code") String code, @BeanParam KnownOn knownOn) {
    return IndicatorJson.of(indicators.get(code, knownOn.moment()));
  }

  @GET
  @Path("{code}/progress")
  @Operation(
      summary = "How far an indicator is, with its working",
      description =
          "Every component the class was reckoned from, and the rule with its thresholds.")
  public IndicatorProgressJson progress(
      @PathParam("code") String code, @BeanParam KnownOn knownOn) {
    return IndicatorProgressJson.of(indicators.get(code, knownOn.moment()));
  }
}
