package org.ipplan.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.ChangeFeedService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Changes of the lists, for whoever keeps a copy. */
@RequestScoped
@Path("lists/{list: dishonesty|serious}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class ListChangesResource {
  @EJB ChangeFeedService feed;

  @GET
  @Operation(
      summary = "Changes of a list, each once, in the order they were committed",
      description =
          "Begin with the entries and the cursor that comes with them, or without a cursor with"
              + " everything there is; go on with cursor, which is always there, whenever you"
              + " like. Take an entry in by its id and replace what you have of it; take it out with"
              + " its removal. Of an entry that is gone no change says more than its id.")
  @APIResponseSchema(ListChangesJson.class)
  @APIResponse(responseCode = "410", ref = "#/components/responses/Problem410")
  public ListChangesJson changes(
      @PathParam("list") String list,
      @QueryParam("changedSince")
          @Parameter(description = "From an instant or a day on, where no cursor is given")
          @Nullable String changedSince,
      @BeanParam Paging paging) {
    var which = CreditList.valueOf(list.toUpperCase(Locale.ROOT));
    return ListChangesJson.of(
        feed.changes(which, moment(changedSince), paging.limit(), paging.cursor()));
  }

  private static @Nullable Instant moment(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.contains("T")
          ? Instant.parse(text.strip())
          : LocalDate.parse(text.strip()).atStartOfDay(BusinessClock.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw DomainException.invalid("changedSince", "input.date");
    }
  }
}
