package org.ipplan.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.RequestIdFilter;

/** Answers whatever a resource throws with a problem. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    var language = Language.of(request.getHeader(Language.HEADER));
    var id = String.valueOf(request.getAttribute(RequestIdFilter.HEADER));
    var problem = Problems.of(thrown, language, id);
    var answer = Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    if (thrown instanceof WebApplicationException refused) {
      answer.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return answer.build();
  }
}
