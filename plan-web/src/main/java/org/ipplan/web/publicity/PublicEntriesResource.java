package org.ipplan.web.publicity;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.PublicityService;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Published entries, for everybody. */
@RequestScoped
@Path("public/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicEntriesResource {
  @EJB PublicityService publicity;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Published entries in force today",
      description =
          "Without a token; so many requests a minute for each address, then 429. What was repaired,"
              + " revoked or has expired is not there. Persons are found by their surrogate alone.")
  public ListJson<PublicEntryJson> list(
      @Parameter(
              description = "Beginning of a code, or part of an organisation's name; two letters")
          @QueryParam("q")
          @Nullable String query,
      @Parameter(description = "Narrows to what was in force on that day as well")
          @QueryParam("validOn")
          @Nullable LocalDate validOn,
      @BeanParam Paging paging) {
    var page = publicity.entries(query, validOn, paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, entry -> PublicEntryJson.of(entry, language));
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "A published entry",
      description = "404 alike for what never was, is not published and is no longer in force.")
  public PublicEntryJson get(@PathParam("id") UUID id) {
    return PublicEntryJson.of(publicity.get(id), language);
  }
}
