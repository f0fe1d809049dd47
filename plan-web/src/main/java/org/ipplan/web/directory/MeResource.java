package org.ipplan.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.directory.DirectoryService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** Who the caller is to us. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MeResource {
  @EJB DirectoryService directory;
  @Inject CallerContext callers;
  @Inject Language language;

  @GET
  @Operation(summary = "The caller's name, department and roles")
  public MeJson me() {
    var caller = callers.caller();
    var department =
        Optional.ofNullable(caller.department())
            .flatMap(
                code ->
                    directory.departments().stream().filter(d -> d.code().equals(code)).findFirst())
            .orElse(null);
    return MeJson.of(caller, displayName(caller), department, language);
  }

  private @Nullable String displayName(Caller caller) {
    return directory.officials(caller.department()).stream()
        .filter(official -> official.name().equals(caller.name()))
        .map(official -> language.of(official.displayNameZh(), official.displayNameEn()))
        .findFirst()
        .orElse(null);
  }
}
