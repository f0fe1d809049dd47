package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.domain.CasePolicy;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.SubjectRecordService;
import org.jspecify.annotations.Nullable;

/** Opens cases and writes drafts. */
@Dependent
public class CaseOpening {
  private static final String SAME_DOCUMENT =
      """
      SELECT EXISTS (SELECT 1 FROM credit_case c
        WHERE c.list = :list AND c.subject_id = :subject AND c.ground = :ground
          AND c.document_issuer = :issuer AND c.document_number = :number
          AND c.state <> 'REJECTED' AND c.id <> :self)
      """;

  private static final String AUTHORITY =
      """
      SELECT code FROM department WHERE name_zh = :name
      UNION SELECT department_code FROM department_alias WHERE name = :name AND valid_to IS NULL
      """;

  private static final String OWN_RECORD =
      """
      SELECT EXISTS (SELECT 1 FROM subject_record r JOIN credit_subject o ON o.id = r.subject_id
        WHERE r.id = :record AND coalesce(o.merged_into, o.id) = :subject)
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;
  @Inject Cases cases;
  @Inject SubjectIds subjects;
  @Inject SubjectRecordService records;
  @Inject CreditTrail trail;

  CreditCase open(NewCase wanted, Caller caller) {
    var book = rules.current();
    var grounds = CasePolicy.require(wanted, book, clock.today());
    var subject = subjects.require(wanted.subject()).id();
    requireOnce(wanted, subject, UUID.randomUUID(), book);
    var department = department(wanted, caller, book, grounds);
    var matter =
        new CreditCase(wanted, subject, department, grounds.ruleSet(), caller, clock.now());
    entityManager.persist(matter);
    entityManager.flush();
    cases.record(matter, 0, CaseSteps.OPEN, caller, null);
    takeUp(wanted.lead(), matter);
    trail.step(
        CaseSteps.OPEN,
        CaseEffects.TYPE,
        matter.id(),
        null,
        matter.state(),
        null,
        Map.of("ground", wanted.ground(), "document", wanted.basisDocument().number()));
    return matter;
  }

  void edit(CreditCase matter, NewCase wanted, Caller caller) {
    var book = rules.current();
    var facts = cases.facts(matter, caller);
    var before = matter.state();
    matter.take(CaseSteps.EDIT, facts, StepInput.NONE);
    var grounds = CasePolicy.require(wanted, book, clock.today());
    requireOnce(wanted, matter.subject(), matter.id(), book);
    matter.write(wanted, grounds.ruleSet());
    cases.record(matter, facts.history().steps().size(), CaseSteps.EDIT, caller, null);
    trail.step(
        CaseSteps.EDIT, CaseEffects.TYPE, matter.id(), before, matter.state(), null, Map.of());
    entityManager.flush();
  }

  private void requireOnce(NewCase wanted, UUID subject, UUID self, RuleBook book) {
    var document = wanted.basisDocument();
    var known =
        entityManager
            .createNativeQuery(SAME_DOCUMENT, Boolean.class)
            .setParameter("list", wanted.list().name())
            .setParameter("subject", subject)
            .setParameter("ground", wanted.ground())
            .setParameter("issuer", document.issuer().strip())
            .setParameter("number", document.number().strip())
            .setParameter("self", self)
            .getSingleResult();
    if ((Boolean) known) {
      throw DomainException.conflict(
          List.of(
              CasePolicy.documents(book, wanted.list(), document.issuedOn())
                  .refusal("credit.same-document", document.number())));
    }
  }

  /** A person's own department; for a system the one it names, or the rules' authority. */
  private String department(NewCase wanted, Caller caller, RuleBook book, Rule grounds) {
    var own = caller.department();
    if (own != null) {
      var other = wanted.department() != null && !own.equals(wanted.department());
      return other ? refuseDepartment() : own;
    }
    return wanted.department() == null
        ? authority(book.pack(grounds.ruleSet()).authorityZh())
        : wanted.department();
  }

  private String authority(String name) {
    var query = entityManager.createNativeQuery(AUTHORITY, String.class).setParameter("name", name);
    return Rows.first(query, String.class).orElseGet(CaseOpening::refuseDepartment);
  }

  private static String refuseDepartment() {
    throw DomainException.invalid("department", "credit.other-department");
  }

  private void takeUp(@Nullable UUID lead, CreditCase matter) {
    if (lead == null) {
      return;
    }
    var own =
        entityManager
            .createNativeQuery(OWN_RECORD, Boolean.class)
            .setParameter("record", lead)
            .setParameter("subject", matter.subject())
            .getSingleResult();
    if (!(Boolean) own) {
      throw DomainException.invalid("lead", "credit.lead-of-another");
    }
    records.takeUp(lead, matter.id());
  }
}
