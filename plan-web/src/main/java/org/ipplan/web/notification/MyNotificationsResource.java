package org.ipplan.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.notification.NotificationService;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** What the caller was told. */
@RequestScoped
@Path("me/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MyNotificationsResource {
  @EJB NotificationService notifications;
  @Inject Language language;

  @GET
  @Operation(
      summary = "The caller's inbox, latest first",
      description =
          "Always the inbox of the person who signed in, also with Plan-Acting-For. Systems have"
              + " an empty one.")
  public ListJson<NotificationJson> list(
      @BeanParam NotificationQuery query, @BeanParam Paging paging) {
    var page = notifications.mine(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, told -> NotificationJson.of(told, language));
  }

  @POST
  @Path("{id}/actions/read")
  @Operation(summary = "Mark an entry as read")
  public NotificationJson read(@PathParam("id") long id) {
    return NotificationJson.of(notifications.read(id), language);
  }

  @POST
  @Path("actions/read")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Mark an entry and all before it as read")
  public MarkedJson readUpTo(@RequestBody(required = true) @Nullable UpToJson body) {
    var upTo = Objects.requireNonNullElse(body, UpToJson.EMPTY).wanted();
    return new MarkedJson(notifications.readUpTo(upTo));
  }
}
