package org.ipplan.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;

/** Makes the language of the running request injectable. */
@ApplicationScoped
public class LanguageOfRequest {
  @Produces
  @Dependent
  Language language(HttpServletRequest request) {
    return Language.of(request.getHeader(Language.HEADER));
  }
}
