package org.ipplan.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.OfficialDetails;

/** Names of officials, read once a request. */
@Named("officials")
@RequestScoped
public class Officials {
  @Inject Reader reader;
  @EJB DirectoryService directory;

  private Map<String, OfficialDetails> byName;

  /** Name to show for a sign-in name; the product's own acts have its name. */
  public String name(String signInName) {
    if (signInName == null) {
      return "";
    }
    if (signInName.equals(org.ipplan.shared.Caller.PRODUCT.name())) {
      return reader.text("official.product");
    }
    var known = byName().get(signInName);
    return known == null ? signInName : reader.either(known.displayNameZh(), known.displayNameEn());
  }

  /** Officials of a department who may be given work on a task. */
  public List<OfficialDetails> of(String department) {
    return byName().values().stream()
        .filter(OfficialDetails::worksOnTasks)
        .filter(official -> department.equals(official.department()))
        .toList();
  }

  private Map<String, OfficialDetails> byName() {
    if (byName == null) {
      byName =
          directory.officials(null).stream()
              .collect(
                  Collectors.toMap(
                      OfficialDetails::name, Function.identity(), (one, other) -> one));
    }
    return byName;
  }
}
