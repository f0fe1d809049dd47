package org.ipplan.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;

/** The directory's bodies for names and choices, read once a request. */
@Named("departments")
@RequestScoped
public class Departments {
  @Inject Reader reader;
  @EJB DirectoryService directory;

  private Map<String, DepartmentDetails> byCode;

  /** Name of a code in the reader's language; empty for none, the code where nobody knows it. */
  public String name(String code) {
    if (code == null) {
      return "";
    }
    var known = byCode().get(code);
    return known == null ? code : reader.either(known.nameZh(), known.nameEn());
  }

  /** Every body, in the order of protocol. */
  public List<DepartmentDetails> getAll() {
    return List.copyOf(byCode().values());
  }

  private Map<String, DepartmentDetails> byCode() {
    if (byCode == null) {
      byCode =
          directory.departments().stream()
              .collect(
                  Collectors.toMap(
                      DepartmentDetails::code,
                      Function.identity(),
                      (one, other) -> one,
                      LinkedHashMap::new));
    }
    return byCode;
  }
}
