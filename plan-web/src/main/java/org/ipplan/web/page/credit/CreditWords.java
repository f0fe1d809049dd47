package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.CaseChoices;
import org.ipplan.credit.EntryState;
import org.ipplan.ruleset.Ground;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.supervision.Light;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.LawWords;
import org.ipplan.web.page.Reader;

/** Codes and dates of cases, in the reader's words. */
@Named("creditWords")
@RequestScoped
public class CreditWords {
  /** A ground to choose. */
  public record GroundChoice(String code, String label) {}

  @EJB CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject LawWords law;
  @Inject Reader reader;

  private WorkingCalendar current;

  /** A ground, type of document, paper or condition, as its rule set calls it; else its code. */
  public String name(String ruleSet, String code) {
    if (code == null) {
      return "";
    }
    var pack = law.document(ruleSet);
    var own = pack == null ? law.item(code) : law.item(pack, code);
    return own.or(() -> law.item(code)).map(this::text).orElse(code);
  }

  /**
   * The grounds of law to choose from, each with what it may rest on.
   *
   * @param kept code of one that was chosen before and stays to choose; null for none
   */
  public List<GroundChoice> grounds(CaseChoices choices, String kept) {
    var all =
        choices.grounds().stream()
            .flatMap(rule -> rule.grounds().stream().map(ground -> choice(rule, ground)))
            .toList();
    var known = Choice.text(kept) == null || all.stream().anyMatch(c -> c.code().equals(kept));
    return known
        ? all
        : Stream.concat(all.stream(), Stream.of(new GroundChoice(kept, name(null, kept)))).toList();
  }

  private GroundChoice choice(Rule rule, Ground ground) {
    var documents =
        Stream.concat(ground.documents().stream(), ground.proofs().stream())
            .map(code -> name(rule.ruleSet(), code))
            .collect(Collectors.joining(reader.text("list.separator")));
    var name = reader.either(ground.nameZh(), ground.nameEn());
    return new GroundChoice(
        ground.code(), reader.text("rules.entry", ground.code(), name, documents));
  }

  private String text(RuleItem item) {
    return reader.either(item.nameZh(), item.nameEn());
  }

  /** Name of the document of a rule set; its id where nobody knows it. */
  public String document(String ruleSet) {
    var pack = law.document(ruleSet);
    return pack == null ? String.valueOf(ruleSet) : reader.either(pack.nameZh(), pack.nameEn());
  }

  /** An article as law is cited; empty where none is known. */
  public String article(String article) {
    return article == null || article.isEmpty() ? "" : reader.text("rules.article", article);
  }

  /** Working days to a date, negative once it has passed. */
  public int left(LocalDate dueOn) {
    return current().workingDaysBetween(clock.today(), dueOn);
  }

  /** The light of something that waits for a deed by a date. */
  public Light light(LocalDate dueOn) {
    return Light.ofDue(dueOn, clock.today(), left(dueOn));
  }

  /** Whether an entry that stands so is over. */
  public boolean over(EntryState state) {
    return switch (state) {
      case EXPIRED, REPAIRED, REVOKED -> true;
      case UNPUBLISHED, IN_FORCE -> false;
    };
  }

  /** Whether the reader may open cases of a department. */
  public boolean own(String department) {
    var caller = callers.caller();
    return caller.isCreditStaff() && caller.belongsTo(department);
  }

  private WorkingCalendar current() {
    if (current == null) {
      current = calendar.current();
    }
    return current;
  }
}
