package org.ipplan.web.matching;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.matching.MatchingService;
import org.ipplan.web.quota.Heavy;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Names against the organisations on record. */
@RequestScoped
@Path("subjects/match")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class MatchResource {
  @EJB MatchingService matching;

  @POST
  @Heavy
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Which subjects names mean",
      description =
          "For credit staff and systems with a credit scope that reads. One item for each query, in"
              + " their order. What people decided before outweighs the code, and the code any"
              + " name. Persons are not found by name.")
  public ListJson<MatchResultJson> match(
      @RequestBody(required = true) @Nullable MatchRequestJson body) {
    var asked = Objects.requireNonNullElse(body, MatchRequestJson.EMPTY);
    return ListJson.whole(matching.match(asked.asked(), asked.most()), MatchResultJson::of);
  }
}
