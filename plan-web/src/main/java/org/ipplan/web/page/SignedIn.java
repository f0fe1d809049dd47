package org.ipplan.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;

/** The official who signed in, as the frame of every page shows one. */
@Named("signedIn")
@RequestScoped
public class SignedIn {
  @Inject CallerContext context;
  @Inject BusinessClock clock;
  @Inject Config config;
  @Inject Reader reader;
  @Inject Departments departments;
  @Inject SignOutToken signOutToken;
  @Inject Officials officials;
  @EJB DirectoryService directory;
  @EJB SubstitutionService substitutions;

  private Optional<OfficialDetails> official;
  private List<SubstitutionDetails> standsInFor;

  public Caller getCaller() {
    return context.caller();
  }

  /** Name to call the official by; the sign-in name where the directory does not know one. */
  public String getName() {
    return official()
        .map(known -> reader.either(known.displayNameZh(), known.displayNameEn()))
        .orElse(getCaller().name());
  }

  /** Name of the department, empty for officials without one. */
  public String getDepartment() {
    return departments.name(getCaller().department());
  }

  /** Roles in words, the first of the enumeration first. */
  public List<String> getRoles() {
    return getCaller().roles().stream()
        .filter(role -> !role.isScope())
        .sorted(Comparator.naturalOrder())
        .map(role -> reader.text("role." + role.group()))
        .toList();
  }

  public boolean isOffice() {
    return getCaller().isOffice();
  }

  public boolean isOfficial() {
    return getCaller().isDepartmentOfficial();
  }

  public boolean isLead() {
    return getCaller().is(Role.OFFICE_LEAD);
  }

  /** Whether the official has a role in credit supervision. */
  public boolean isCreditStaff() {
    return getCaller().isCreditStaff();
  }

  public boolean isAdministrator() {
    return getCaller().is(Role.SYSTEM_ADMIN);
  }

  public boolean isAuditor() {
    return getCaller().is(Role.AUDIT_ADMIN);
  }

  /** Whether the official works in the department of that code. */
  public boolean belongsTo(String department) {
    return getCaller().belongsTo(department);
  }

  /** Substitutions in which the official stands in today. */
  public List<SubstitutionDetails> getStandsInFor() {
    if (standsInFor == null) {
      standsInFor = getCaller().isPerson() ? substitutions.mine() : List.of();
    }
    return standsInFor;
  }

  /** Name of the absent official this one acts for; null while acting for nobody. */
  public String getActingFor() {
    var absent = getCaller().actingFor();
    return absent == null ? null : officials.name(absent);
  }

  /** Whether the official may see substitutions: everybody who works in a department. */
  public boolean isExpert() {
    return getCaller().is(Role.EXPERT);
  }

  public boolean isOfDepartment() {
    return getCaller().isPerson() && getCaller().department() != null;
  }

  public LocalDate getToday() {
    return clock.today();
  }

  /** Whether what the pages show is made up. */
  public boolean isSample() {
    return config.getOptionalValue("plan.sample", Boolean.class).orElse(false)
        || config.getOptionalValue("plan.clock.start", String.class).isPresent();
  }

  public String getSignOutToken() {
    return signOutToken.getValue();
  }

  private Optional<OfficialDetails> official() {
    if (official == null) {
      var name = getCaller().name();
      official =
          directory.officials(getCaller().department()).stream()
              .filter(each -> each.name().equals(name))
              .findFirst();
    }
    return official;
  }
}
