package org.ipplan.web.credit;

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
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListQuestion;
import org.ipplan.exchange.ChangeFeedService;
import org.ipplan.web.support.ListCursor;
import org.ipplan.web.support.Paging;

/** The lists of credit supervision. */
@RequestScoped
@Path("lists/{list: dishonesty|serious}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class ListsResource {
  @EJB CreditListService lists;
  @EJB ChangeFeedService feed;

  @GET
  @Path("entries")
  @Operation(
      summary = "Entries in force, by subject",
      description = "With validOn and knownOn; who may see the past is said at the status.")
  public ListEntriesJson entries(
      @PathParam("list") String list, @BeanParam ListQuery query, @BeanParam Paging paging) {
    var which = CreditList.valueOf(list.toUpperCase(Locale.ROOT));
    var question = query.question();
    var changes = isOfToday(question) ? changes(list, which) : null;
    return ListEntriesJson.of(
        lists.entries(which, question, paging.limit(), paging.cursor(), paging.count()), changes);
  }

  private static boolean isOfToday(ListQuestion question) {
    return question.validOn() == null && question.knownOn() == null && question.reason() == null;
  }

  /** Taken before the entries are read, so that nothing falls between. */
  private String changes(String list, CreditList which) {
    var path = "/lists/" + list + "/changes";
    return path + "?cursor=" + ListCursor.seal(path, feed.now(which));
  }
}
