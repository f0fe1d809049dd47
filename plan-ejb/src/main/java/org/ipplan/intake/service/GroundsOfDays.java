package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipplan.credit.CreditChoiceService;
import org.ipplan.credit.CreditList;
import org.ipplan.ruleset.Ground;
import org.ipplan.ruleset.Rule;
import org.ipplan.shared.Refusal;
import org.ipplan.subject.RecordKind;

/** Grounds that were law on a day, read once a day of a set. */
@Dependent
public class GroundsOfDays {
  private static final Map<String, RecordKind> KINDS =
      Map.of(
          "RULING", RecordKind.RULING,
          "ABNORMAL_FILING_DECISION", RecordKind.FILING,
          "TRADEMARK_EXAMINATION_DECISION", RecordKind.FILING);

  @Inject CreditChoiceService choices;

  private final Map<LocalDate, List<Rule>> known = new HashMap<>();

  /** What a ground makes of an act: the kind of its record, and words where it brings none. */
  record Named(RecordKind kind, String words) {}

  Optional<Named> find(String ground, LocalDate on) {
    return rules(on).stream()
        .flatMap(rule -> rule.ground(ground).stream())
        .findFirst()
        .map(each -> new Named(kind(each), each.nameZh()));
  }

  /** Why a code is no ground, by the rule that names them. */
  Refusal unknown(String ground, LocalDate on) {
    return rules(on).stream()
        .findFirst()
        .map(rule -> rule.refusal("credit.ground-unknown", ground, on.toString()))
        .orElseGet(() -> Refusal.of("credit.ground-unknown", ground, on.toString()));
  }

  /** Where a ground may rest on several kinds of document, the act is taken for a penalty. */
  private static RecordKind kind(Ground ground) {
    return ground.documents().size() == 1
        ? KINDS.getOrDefault(ground.documents().get(0), RecordKind.PENALTY)
        : RecordKind.PENALTY;
  }

  private List<Rule> rules(LocalDate on) {
    return known.computeIfAbsent(on, this::read);
  }

  private List<Rule> read(LocalDate on) {
    return Arrays.stream(CreditList.values())
        .flatMap(list -> choices.ofCase(list, on).grounds().stream())
        .toList();
  }
}
