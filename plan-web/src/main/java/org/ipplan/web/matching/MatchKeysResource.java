package org.ipplan.web.matching;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.matching.MatchKeyService;

/** The keys names are found by. */
@RequestScoped
@Path("match-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class MatchKeysResource {
  @EJB MatchKeyService keys;

  @GET
  @Operation(
      summary = "How far the keys of names are behind the names",
      description = "For whoever may match, and for a system-admin.")
  public MatchKeysJson standing() {
    return MatchKeysJson.of(keys.standing());
  }

  @POST
  @Path("rebuilds")
  @Operation(summary = "Make all keys anew from the database", description = "By a system-admin.")
  public MatchKeysJson rebuild() {
    return MatchKeysJson.of(keys.rebuild());
  }
}
