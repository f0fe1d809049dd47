package org.ipplan.web.breakdown;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.breakdown.TemplateService;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;

/** The usual steps of each kind of work. */
@RequestScoped
@Path("breakdown-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class TemplatesResource {
  @EJB TemplateService templates;
  @Inject Language language;

  @GET
  @Operation(summary = "The templates a share may be broken down by")
  public ListJson<TemplateJson> all() {
    return ListJson.whole(templates.templates(), each -> TemplateJson.of(each, language));
  }
}
