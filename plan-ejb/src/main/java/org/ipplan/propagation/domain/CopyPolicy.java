package org.ipplan.propagation.domain;

import static org.ipplan.propagation.RecipientKind.CREDIT_CHINA;
import static org.ipplan.propagation.RecipientKind.DEPARTMENT;
import static org.ipplan.propagation.RecipientKind.PROVINCE;
import static org.ipplan.propagation.RecipientKind.PUBLICITY_SYSTEM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.RecipientKind;

/**
 * Which rule governs a copy: the one that names the recipient, else the one by which the list
 * itself changes, taken over by analogy.
 */
public final class CopyPolicy {
  /** A point to ask, and whether what it says is meant for others. */
  public record Candidate(String point, boolean byAnalogy) {}

  private CopyPolicy() {}

  /** Points to ask, the first that law speaks on counts. */
  public static List<Candidate> of(CreditList list, RecipientKind kind, EntryChange change) {
    return list == CreditList.DISHONESTY
        ? List.of(determination(kind, change))
        : listing(kind, change);
  }

  /** The point that governs a copy once it was sent; empty where sending is all law asks for. */
  public static Optional<String> onceSent(CreditList list, RecipientKind kind, EntryChange change) {
    return isPush(list, kind, change) ? Optional.of(CopyPoints.RECEIPT) : Optional.empty();
  }

  private static boolean isPush(CreditList list, RecipientKind kind, EntryChange change) {
    return list == CreditList.SERIOUS
        && kind == PROVINCE
        && (change == EntryChange.LISTED || change == EntryChange.RESTORED);
  }

  private static Candidate determination(RecipientKind kind, EntryChange change) {
    var point =
        switch (change) {
          case LISTED, RESTORED -> CopyPoints.CIRCULATION;
          case CHANGED, REVOKED -> CopyPoints.REVOCATION;
          case REPAIRED -> CopyPoints.REPAIR;
          case EXPIRED -> CopyPoints.PERIOD;
        };
    return new Candidate(point, byAnalogy(kind == DEPARTMENT, change));
  }

  private static List<Candidate> listing(RecipientKind kind, EntryChange change) {
    var candidates = new ArrayList<Candidate>();
    if (change == EntryChange.REPAIRED && kind == CREDIT_CHINA) {
      candidates.add(new Candidate(CopyPoints.CREDIT_CHINA, false));
    }
    if (change == EntryChange.REPAIRED && kind == PROVINCE) {
      candidates.add(new Candidate(CopyPoints.OTHER_PROVINCE, false));
    }
    if (isPush(CreditList.SERIOUS, kind, change)) {
      candidates.add(new Candidate(CopyPoints.PUSH, byAnalogy(true, change)));
    }
    candidates.add(new Candidate(ofList(change), byAnalogy(kind == PUBLICITY_SYSTEM, change)));
    return candidates;
  }

  private static String ofList(EntryChange change) {
    return switch (change) {
      case LISTED, RESTORED -> CopyPoints.PUBLICATION;
      case CHANGED, REVOKED -> CopyPoints.LISTING_REVOCATION;
      case REPAIRED -> CopyPoints.REMOVAL;
      case EXPIRED -> CopyPoints.LISTING_PERIOD;
    };
  }

  /** An end by time is everybody's; no rule speaks of corrections and restorations. */
  private static boolean byAnalogy(boolean named, EntryChange change) {
    return switch (change) {
      case EXPIRED -> false;
      case CHANGED, RESTORED -> true;
      case LISTED, REPAIRED, REVOKED -> !named;
    };
  }
}
