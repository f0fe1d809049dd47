package org.ipplan.credit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipplan.credit.CreditWords;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.domain.VerificationCode;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperReaders;
import org.ipplan.paper.PaperService;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;

/**
 * Certificates on paper, by the authority of the rules on determination. Everybody may read one,
 * because it says what everybody may learn.
 */
@ApplicationScoped
public class CertificatePapers implements PaperReaders {
  private static final String TYPE = "credit-certificate";

  private static final String AUTHORITY = "SELECT code FROM department WHERE name_zh = :name";

  @Inject EntityManager entityManager;
  @Inject PaperService papers;
  @Inject RulePacks rules;
  @Inject BusinessClock clock;

  /**
   * @param subject unified social credit code
   * @param entries what is disclosed of it today
   */
  PaperDetails issue(
      String code,
      String subject,
      PaperLanguage language,
      List<PublicEntry> entries,
      String verifyAt) {
    var locale = language == PaperLanguage.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    var nobody = CreditWords.text(locale, "certificate.organisation");
    return papers.issue(
        new PaperOrder(
                PaperKind.CERTIFICATE,
                TYPE,
                code,
                authority(),
                Map.of(
                    "当事人",
                        entries.stream().findFirst().map(PublicEntry::subjectName).orElse(nobody),
                    "信用代码", subject,
                    "查询日期", day(clock.today(), language),
                    "查询范围", CreditWords.text(locale, "certificate.scope"),
                    "查询结果", result(entries, language, locale),
                    "验证码", VerificationCode.grouped(code),
                    "验证地址", verifyAt))
            .in(language));
  }

  private static String result(List<PublicEntry> entries, PaperLanguage language, Locale locale) {
    return entries.isEmpty()
        ? CreditWords.text(locale, "certificate.nothing")
        : entries.stream()
            .map(entry -> line(entry, language, locale))
            .collect(Collectors.joining("\n"));
  }

  private static String line(PublicEntry entry, PaperLanguage language, Locale locale) {
    var english = language == PaperLanguage.EN;
    return CreditWords.text(
        locale,
        "certificate.listed." + entry.list(),
        english ? entry.groundEn() : entry.groundZh(),
        english ? entry.authorityEn() : entry.authorityZh(),
        entry.decisionNumber(),
        day(entry.from(), language),
        day(entry.until().minusDays(1), language));
  }

  private static String day(LocalDate day, PaperLanguage language) {
    return language == PaperLanguage.EN ? day.toString() : PaperOrder.date(day);
  }

  private String authority() {
    var book = rules.current();
    var name = book.pack(book.inForce(Points.GROUNDS, clock.today()).ruleSet()).authorityZh();
    var query = entityManager.createNativeQuery(AUTHORITY, String.class).setParameter("name", name);
    return Rows.first(query, String.class)
        .orElseThrow(() -> DomainException.notFound("department.not-found", name));
  }

  @Override
  public String objectType() {
    return TYPE;
  }

  @Override
  public boolean mayAsk(Caller caller) {
    return true;
  }

  @Override
  public boolean mayRead(String objectId, Caller caller) {
    return true;
  }
}
