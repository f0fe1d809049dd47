package org.ipplan.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.jspecify.annotations.Nullable;

/** How the caller wishes to be told. */
@RequestScoped
@Path("me/notification-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class NotificationSettingsResource {
  @EJB NotificationSettingsService settings;

  @GET
  @Operation(summary = "How the caller wishes to be told; for people")
  @APIResponseSchema(NotificationSettingsJson.class)
  public Response get() {
    return answer(settings.get());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change how the caller is told")
  @APIResponseSchema(NotificationSettingsJson.class)
  public Response set(
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NotificationSettingsJson body) {
    var version = IfMatch.version(ifMatch);
    var wanted = Objects.requireNonNullElse(body, NotificationSettingsJson.EMPTY).wanted();
    return answer(settings.set(version, wanted));
  }

  private static Response answer(NotificationSettings kept) {
    return Answers.ok(NotificationSettingsJson.of(kept), kept.version());
  }
}
