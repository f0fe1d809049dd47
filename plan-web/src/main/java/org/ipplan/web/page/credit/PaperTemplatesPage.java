package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateService;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Messages;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/paper-templates.xhtml: the templates of papers, and handing one in. */
@Named
@ViewScoped
public class PaperTemplatesPage implements Serializable {
  @EJB transient PaperTemplateService templates;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private transient Part file;
  private PaperKind kind = PaperKind.PRIOR_NOTICE;
  private PaperLanguage language = PaperLanguage.ZH;
  private List<PaperTemplateDetails> all = List.of();
  private List<String> problems = List.of();

  public void load() {
    all = templates.list();
  }

  /** Hands the chosen file in and shows it as it is kept. */
  public String handIn() {
    problems = List.of();
    if (file == null || file.getSize() == 0) {
      refusals.warn("papers.nothing-chosen");
      return null;
    }
    try (var input = file.getInputStream()) {
      var loaded = templates.load(kind, language, input);
      refusals.done("papers.handed-in", kind.nameZh());
      return "/app/credit/paper-template.xhtml?faces-redirect=true&id=" + loaded.id();
    } catch (DomainException e) {
      show(e);
    } catch (IOException e) {
      refusals.warn("import.upload-broken");
    }
    return null;
  }

  private void show(DomainException refusal) {
    problems = refusal.errors().stream().map(this::text).toList();
    if (problems.isEmpty()) {
      refusals.show(refusal);
    }
  }

  private String text(FieldError fault) {
    return Messages.text(fault.code(), reader.getLocale(), fault.arguments().toArray());
  }

  /** Whether the reader may hand templates in. */
  public boolean isLegal() {
    return callers.caller().is(Role.CREDIT_LEGAL);
  }

  public List<PaperTemplateDetails> getAll() {
    return all;
  }

  /** What is wrong with the file just handed in; empty where nothing is. */
  public List<String> getProblems() {
    return problems;
  }

  public PaperKind[] getKinds() {
    return PaperKind.values();
  }

  public PaperLanguage[] getLanguages() {
    return PaperLanguage.values();
  }

  public PaperKind getKind() {
    return kind;
  }

  public void setKind(PaperKind kind) {
    this.kind = kind;
  }

  public PaperLanguage getLanguage() {
    return language;
  }

  public void setLanguage(PaperLanguage language) {
    this.language = language;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
