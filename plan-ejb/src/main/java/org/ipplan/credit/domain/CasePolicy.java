package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.NewCase;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a case must be like to be opened. */
public final class CasePolicy {
  /** Longest name, title or number, in characters. */
  public static final int MAX_NAME = 200;

  /** Most pieces of evidence. */
  public static final int MAX_EVIDENCE = 100;

  private CasePolicy() {}

  /**
   * The rules the ground is taken from.
   *
   * @throws DomainException {@code input.invalid} with all that is wrong; {@code ruleset.not-yet}
   *     and its like where no rules were in force on the document's day; refusals with article and
   *     rule set for a document of a day to come and a ground law does not know
   */
  public static Rule require(NewCase wanted, RuleBook book, LocalDate today) {
    inputs(wanted).orRefuse();
    var issuedOn = wanted.basisDocument().issuedOn();
    if (issuedOn.isAfter(today)) {
      throw DomainException.conflict(
          List.of(
              documents(book, wanted.list(), today).refusal("credit.document-future", issuedOn)));
    }
    var grounds = new Grounds(book, wanted.list(), issuedOn);
    return grounds
        .naming(wanted.ground())
        .orElseThrow(() -> DomainException.conflict(grounds.unknown(wanted.ground())));
  }

  /** The rule on documents of a list that was in force on a day. */
  public static Rule documents(RuleBook book, CreditList list, LocalDate on) {
    return new Grounds(book, list, on).documents();
  }

  private static Faults inputs(NewCase wanted) {
    var document = wanted.basisDocument();
    var faults =
        new Faults()
            .text("subject", wanted.subject(), MAX_NAME)
            .text("ground", wanted.ground(), MAX_NAME)
            .text("basisDocument.number", document.number(), MAX_NAME)
            .text("basisDocument.issuer", document.issuer(), MAX_NAME)
            .text("basisDocument.type", document.type(), MAX_NAME)
            .given("unit", wanted.unit(), MAX_NAME)
            .given("longerBasis", wanted.longerBasis(), MAX_NAME)
            .check(isWhole(wanted), "longerUntil", "credit.longer-without-basis")
            .check(wanted.evidence().size() <= MAX_EVIDENCE, "evidence", "credit.evidence-many");
    IntStream.range(0, wanted.evidence().size())
        .forEach(i -> item("evidence[" + i + "]", wanted.evidence().get(i), faults));
    return faults;
  }

  private static void item(String field, EvidenceItem item, Faults faults) {
    faults
        .text(field + ".title", item.title(), MAX_NAME)
        .given(field + ".type", item.type(), MAX_NAME)
        .given(field + ".reference", item.reference(), MAX_NAME);
  }

  private static boolean isWhole(NewCase wanted) {
    var given = Stream.of(wanted.longerUntil() != null, wanted.longerBasis() != null);
    return given.distinct().count() == 1;
  }
}
