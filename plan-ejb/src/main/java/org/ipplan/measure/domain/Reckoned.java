package org.ipplan.measure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ipplan.ruleset.RuledDate;
import org.jspecify.annotations.Nullable;

/** A day by which feedback is due, with the rule it was reckoned by, if there is one. */
@Embeddable
public class Reckoned {
  @Column(name = "by_on")
  private LocalDate byOn;

  @Column(name = "rule_set")
  private @Nullable String ruleSet;

  @Column(name = "rule")
  private @Nullable String rule;

  @Column(name = "article")
  private @Nullable String article;

  @Column(name = "confirmed")
  private boolean confirmed;

  @SuppressWarnings("NullAway.Init")
  protected Reckoned() {} // for Jakarta Persistence

  private Reckoned(LocalDate byOn) {
    this.byOn = byOn;
  }

  /** By the server's setting, because no pack names a term. */
  public static Reckoned setting(LocalDate byOn) {
    return new Reckoned(byOn);
  }

  /** By a rule. */
  public static Reckoned ruled(RuledDate date) {
    var reckoned = new Reckoned(date.dueOn());
    reckoned.ruleSet = date.rule().ruleSet();
    reckoned.rule = date.rule().id();
    reckoned.article = date.rule().article();
    reckoned.confirmed = date.confirmed();
    return reckoned;
  }
}
