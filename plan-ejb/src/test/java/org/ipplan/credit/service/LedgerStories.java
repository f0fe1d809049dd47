package org.ipplan.credit.service;

import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationFilter;
import org.ipplan.propagation.PropagationInput;
import org.ipplan.propagation.PropagationService;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;

/** The publisher at the register and the ledger. */
record LedgerStories(Product product, CreditList list) {
  static final PropagationInput BY_LETTER = new PropagationInput(null, Means.LETTER, null, "回函已收到");

  NewRecipient wanted(RecipientKind kind, String name, @Nullable String place) {
    return new NewRecipient(
        list,
        kind,
        name,
        null,
        kind == RecipientKind.DEPARTMENT ? place : null,
        kind == RecipientKind.PROVINCE ? place : null,
        Means.LETTER,
        "信用处",
        kind == RecipientKind.CREDIT_CHINA ? "demo-system" : null,
        null);
  }

  RecipientDetails enter(NewRecipient wanted) {
    return product.as(ZHENG_CREDIT, RecipientService.class, s -> s.enter(wanted));
  }

  RecipientDetails confirm(RecipientDetails entered) {
    return take(WU_CREDIT, entered, "confirm", StepInput.NONE);
  }

  RecipientDetails take(Caller caller, RecipientDetails recipient, String action, StepInput input) {
    return product.as(
        caller,
        RecipientService.class,
        s -> s.take(recipient.id(), action, s.get(recipient.id()).version(), input));
  }

  RecipientDetails recipient(RecipientKind kind, String name, @Nullable String place) {
    return confirm(enter(wanted(kind, name, place)));
  }

  RecipientDetails department(String code) {
    return recipient(RecipientKind.DEPARTMENT, "", code);
  }

  /** Oldest first. */
  List<PropagationDetails> lines() {
    return oldestFirst(lines(PropagationFilter.ALL));
  }

  private static <T> List<T> oldestFirst(List<T> latestFirst) {
    var turned = new ArrayList<>(latestFirst);
    Collections.reverse(turned);
    return turned;
  }

  List<PropagationDetails> lines(PropagationFilter filter) {
    return product
        .as(ZHENG_CREDIT, PropagationService.class, s -> s.list(list, filter, 100, null, true))
        .items();
  }

  /** The last line to a recipient. */
  PropagationDetails last(RecipientDetails to) {
    return lines(new PropagationFilter(null, null, to.id())).get(0);
  }

  PropagationDetails take(
      Caller caller, PropagationDetails line, String action, PropagationInput input) {
    return product.as(
        caller,
        PropagationService.class,
        s -> s.take(line.id(), action, s.get(line.id()).version(), input));
  }

  void send(RecipientDetails... to) {
    for (var each : to) {
      take(ZHENG_CREDIT, last(each), "send", PropagationInput.NONE);
    }
  }

  PropagationDetails get(Caller caller, UUID line) {
    return product.as(caller, PropagationService.class, s -> s.get(line));
  }

  /** Recipient, kind, state and date of a line. */
  static String text(PropagationDetails line) {
    return line.recipientNameZh() + " " + line.kind() + " " + line.state() + " " + line.dueOn();
  }

  static PropagationDetails.Term term(PropagationDetails line) {
    return Objects.requireNonNull(line.term());
  }

  List<String> open() {
    return lines().stream()
        .filter(line -> line.state() != PropagationState.OVERTAKEN)
        .map(LedgerStories::text)
        .toList();
  }
}
