package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.SubjectState;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/subject-new.xhtml: a subject is made known. */
@Named
@RequestScoped
public class NewSubjectPage {
  @EJB SubjectService subjects;
  @Inject Refusals refusals;

  private String kind = SubjectKind.ORGANISATION.name();
  private String code;
  private String name;
  private String regionCode;
  private String identityNumber;
  private String overrideReason;
  private String nameFrom;

  /** Makes the subject known and shows it. */
  public String add() {
    try {
      var made = subjects.create(asked());
      var waits = made.state() == SubjectState.PROPOSED;
      refusals.done(waits ? "subject.proposed" : "subject.made", made.code());
      return "/app/credit/subject.xhtml?faces-redirect=true&code=" + made.code();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private NewSubject asked() {
    var chosen = Choice.of(SubjectKind.class, kind);
    return new NewSubject(
        chosen == null ? SubjectKind.ORGANISATION : chosen,
        Choice.text(code),
        Objects.requireNonNullElse(Choice.text(name), ""),
        Choice.text(regionCode),
        Choice.text(identityNumber),
        Choice.text(overrideReason),
        date(nameFrom));
  }

  static LocalDate date(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<SubjectKind> getKinds() {
    return List.of(SubjectKind.values());
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  /** Never shown again once it was sent. */
  public String getIdentityNumber() {
    return null;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public String getOverrideReason() {
    return overrideReason;
  }

  public void setOverrideReason(String overrideReason) {
    this.overrideReason = overrideReason;
  }

  public String getNameFrom() {
    return nameFrom;
  }

  public void setNameFrom(String nameFrom) {
    this.nameFrom = nameFrom;
  }
}
