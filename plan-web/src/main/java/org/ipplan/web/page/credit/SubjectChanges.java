package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.Relation;
import org.ipplan.subject.SubjectService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Gives the subject of app/credit/subject.xhtml another code, and binds affiliates to it. */
@Named("subjectChanges")
@ViewScoped
public class SubjectChanges implements Serializable {
  @EJB transient SubjectService subjects;
  @Inject transient Refusals refusals;
  @Inject SubjectPage page;

  private String newCode;
  private String codeReason;
  private String affiliate;
  private String relation;
  private String from;
  private String source;

  /** The code before still leads to the subject. */
  public String changeCode() {
    var subject = page.getSubject();
    return done(
        "subject.code-changed",
        FormText.of(newCode),
        () ->
            subjects.changeCode(
                subject.code(), subject.version(), FormText.of(newCode), FormText.of(codeReason)));
  }

  public String bind() {
    var code = page.getSubject().code();
    return done(
        "subject.bound",
        code,
        () ->
            subjects.bind(
                code,
                FormText.of(affiliate),
                FormText.choice("relation", Relation.class, relation),
                FormText.dayIfAny("validFrom", from),
                FormText.of(source)));
  }

  private String done(String key, String code, Runnable work) {
    try {
      work.run();
      refusals.done(key);
      return "/app/credit/subject.xhtml?faces-redirect=true&code=" + code;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public List<Relation> getRelations() {
    return List.of(Relation.values());
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = Choice.text(newCode);
  }

  public String getCodeReason() {
    return codeReason;
  }

  public void setCodeReason(String codeReason) {
    this.codeReason = codeReason;
  }

  public String getAffiliate() {
    return affiliate;
  }

  public void setAffiliate(String affiliate) {
    this.affiliate = affiliate;
  }

  public String getRelation() {
    return relation;
  }

  public void setRelation(String relation) {
    this.relation = relation;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
