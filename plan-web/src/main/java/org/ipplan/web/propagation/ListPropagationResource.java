package org.ipplan.web.propagation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.PropagationService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** The ledger of a list. */
@RequestScoped
@Path("lists/{list: dishonesty|serious}/propagation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class ListPropagationResource {
  @EJB PropagationService ledger;

  @GET
  @Operation(
      summary = "Who was told of entries of a list, the latest first",
      description =
          "Credit staff see what their department decided; a recipient's system what it is told"
              + " itself: the entry's id, and nothing else of it.")
  public ListJson<PropagationJson> list(
      @PathParam("list") String list, @BeanParam PropagationQuery query, @BeanParam Paging paging) {
    var page =
        ledger.list(
            CreditList.valueOf(list.toUpperCase(Locale.ROOT)),
            query.filter(),
            paging.limit(),
            paging.cursor(),
            paging.count());
    return ListJson.of(page, PropagationJson::of);
  }
}
