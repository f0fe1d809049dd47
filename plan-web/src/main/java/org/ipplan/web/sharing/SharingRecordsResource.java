package org.ipplan.web.sharing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.sharing.SharingQuery;
import org.ipplan.sharing.SharingService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** What other systems were given. */
@RequestScoped
@Path("sharing-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class SharingRecordsResource {
  @EJB SharingService records;

  @GET
  @Operation(
      summary = "What other systems were given, latest first",
      description =
          "Audit administrators see every record, a system its own. Kept three years at least.")
  public ListJson<SharingRecordJson> list(
      @QueryParam("system") @Nullable String system,
      @QueryParam("purpose") @Nullable String purpose,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @BeanParam Paging paging) {
    var query = new SharingQuery(system, purpose, from, to);
    return ListJson.of(records.find(query, paging.limit(), paging.cursor()), SharingRecordJson::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A receipt, by the number an answer named in Plan-Receipt")
  public SharingRecordJson get(@PathParam("id") UUID id) {
    return SharingRecordJson.of(records.get(id));
  }
}
