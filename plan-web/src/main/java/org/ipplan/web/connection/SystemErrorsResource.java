package org.ipplan.web.connection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.connection.FeedRunService;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** What was wrong with items that systems brought. */
@RequestScoped
@Path("connected-systems/{code}/errors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connected systems")
public class SystemErrorsResource {
  @EJB FeedRunService runs;
  @Inject Language language;

  @GET
  @Operation(summary = "What was wrong with items of a system's feeds, the latest first")
  public ListJson<FeedErrorJson> list(
      @PathParam("code") String code,
      @QueryParam("run") @Parameter(description = "Of one run") @Nullable UUID run,
      @BeanParam Paging paging) {
    return ListJson.of(
        runs.faults(code, run, paging.limit(), paging.cursor()),
        fault -> FeedErrorJson.of(fault, language));
  }
}
