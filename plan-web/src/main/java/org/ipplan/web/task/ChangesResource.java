package org.ipplan.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.audit.ChangesService;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Tasks as they were on a day, beside what they are now. */
@RequestScoped
@Path("changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class ChangesResource {
  @EJB ChangesService changes;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Tasks to which something happened since a day, latest first",
      description =
          "By the business date, the day itself included. Steps the caller may not see neither"
              + " count nor show.")
  public ListJson<ChangedTaskJson> since(
      @Parameter(required = true) @QueryParam("changedSince") @Nullable LocalDate changedSince,
      @QueryParam("year") @Nullable Integer year,
      @QueryParam("department") @Nullable String department,
      @BeanParam Paging paging) {
    new Inputs().required("changedSince", changedSince).orRefuse();
    var page =
        changes.since(
            Inputs.require("changedSince", changedSince),
            year,
            department,
            paging.limit(),
            paging.cursor());
    return ListJson.of(page, changed -> ChangedTaskJson.of(changed, language));
  }
}
