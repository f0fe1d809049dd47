package org.ipplan.web.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.connection.FeedRunService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Runs of a system's feeds. */
@RequestScoped
@Path("connected-systems/{code}/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connected systems")
public class SystemRunsResource {
  @EJB FeedRunService runs;

  @GET
  @Operation(summary = "Runs of a system's feeds, the latest first")
  public ListJson<FeedRunJson> list(
      @PathParam("code") String code,
      @QueryParam("feed") @Parameter(description = "Code of a feed") @Nullable String feed,
      @BeanParam Paging paging) {
    return ListJson.of(
        runs.runs(code, feed, paging.limit(), paging.cursor(), paging.count()), FeedRunJson::of);
  }
}
