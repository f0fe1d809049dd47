package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed to close a task.
 *
 * @param absent the absent official the act was for, null for nobody
 */
@Embeddable
record ClosingProposal(
    @Column(name = "closing_proposed_by") String by,
    @Column(name = "closing_proposed_for") @Nullable String absent) {

  static ClosingProposal of(Caller caller) {
    return new ClosingProposal(caller.name(), caller.actingFor());
  }

  Set<String> people() {
    return absent == null ? Set.of(by) : Set.of(by, absent);
  }
}
