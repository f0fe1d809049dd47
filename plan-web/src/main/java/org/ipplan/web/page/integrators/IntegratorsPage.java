package org.ipplan.web.page.integrators;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.web.api.RestApplication;

/**
 * Backs public/integrators.xhtml: how other systems read and write, to be tried at this address.
 */
@Named
@RequestScoped
public class IntegratorsPage {
  private static final String SAMPLE_CLIENT = "demo-system:demo-system-secret";
  private static final String OWN_CLIENT = "\"$CLIENT:$SECRET\"";

  private static final List<String> SCOPES =
      List.of(
          "plan.read",
          "plan.write",
          "credit.read",
          "credit.history",
          "credit.write",
          "credit.apply",
          "indicator.write",
          "exchange.manage");

  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "plan.public.url")
  String publicUrl;

  @Inject
  @ConfigProperty(name = "plan.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  private List<IntegratorExample> examples = List.of();

  @PostConstruct
  void load() {
    examples = IntegratorExamples.all().stream().map(this::here).toList();
  }

  private IntegratorExample here(IntegratorExample example) {
    var commands =
        example
            .commands()
            .replace("{base}", getBase())
            .replace("{issuer}", issuer)
            .replace("{client}", sample ? SAMPLE_CLIENT : OWN_CLIENT);
    return new IntegratorExample(example.name(), commands, example.answer());
  }

  public String getBase() {
    return publicUrl + request.getContextPath() + RestApplication.BASE;
  }

  /** Where the OpenAPI document is. */
  public String getDescription() {
    return publicUrl + "/openapi";
  }

  /** Where people read it and try it out. */
  public String getDescriptionPage() {
    return getDescription() + "/ui";
  }

  public List<String> getScopes() {
    return SCOPES;
  }

  public List<IntegratorExample> getExamples() {
    return examples;
  }
}
