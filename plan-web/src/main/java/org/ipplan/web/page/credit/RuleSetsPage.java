package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.RulePackFileException;
import org.ipplan.ruleset.RulePackProblem;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Messages;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/rule-sets.xhtml: the rule packs, and handing one in. */
@Named
@ViewScoped
public class RuleSetsPage implements Serializable {
  @EJB transient RulePackAdministration packs;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private transient Part file;
  private List<RuleSetDetails> sets = List.of();
  private List<RulePackProblem> problems = List.of();

  public void load() {
    sets = packs.list();
  }

  /** Hands the chosen file in and shows it as it was read. */
  public String handIn() {
    problems = List.of();
    if (file == null || file.getSize() == 0) {
      refusals.warn("rules.nothing-chosen");
      return null;
    }
    try (var input = file.getInputStream()) {
      var id = packs.load(input).pack().ruleSet();
      refusals.done("rules.handed-in", id);
      return "/app/credit/rule-set.xhtml?faces-redirect=true&id=" + id;
    } catch (RulePackFileException e) {
      problems = e.problems();
    } catch (DomainException e) {
      refusals.show(e);
    } catch (IOException e) {
      refusals.warn("import.upload-broken");
    }
    return null;
  }

  /** Whether the reader may hand packs in. */
  public boolean isLegal() {
    return callers.caller().is(Role.CREDIT_LEGAL);
  }

  public List<RuleSetDetails> getSets() {
    return sets;
  }

  /** What is wrong with the file just handed in; empty where nothing is. */
  public List<RulePackProblem> getProblems() {
    return problems;
  }

  /** What is wrong, in the reader's words. */
  public String text(RulePackProblem problem) {
    return Messages.text(problem.kind().code(), reader.getLocale(), problem.value());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
