package org.ipplan.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** What goes out by mail and messenger. */
@RequestScoped
@Path("outgoing-mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class OutgoingMailsResource {
  @EJB OutgoingMailService mails;

  @GET
  @Operation(
      summary = "Mails and short messages, latest first",
      description =
          "For system administrators. Addresses are masked; the words of what left the product are"
              + " not kept.")
  public ListJson<OutgoingMailJson> list(@BeanParam Paging paging) {
    return ListJson.of(mails.list(paging.limit(), paging.cursor()), OutgoingMailJson::of);
  }
}
