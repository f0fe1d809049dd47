package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.handover.HandoverSending;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.HandoverFile;
import org.ipplan.handover.domain.Sending;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;

/** Sendings with their receipts: what the receiver reads from then on. */
@Dependent
public class HandoverSendings {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject HandoverFiles files;
  @Inject HandoverReceipts receipts;

  /** Sends what there is, with a receipt. */
  void send(Handover of) {
    var sending = sending(of);
    receipts.issue(of, sending, files.contents(of.id()));
    entityManager.persist(sending);
    entityManager.flush();
  }

  /** Keeps what a connected system brought; its receipt is that system's own. */
  void keep(Handover of) {
    entityManager.persist(sending(of));
    entityManager.flush();
  }

  private Sending sending(Handover of) {
    var round = all(of.id()).size() + 1;
    var all = files.all(of.id());
    all.forEach(file -> file.sentWith(round));
    var contents = all.stream().map(HandoverFile::details).toList();
    return new Sending(of, round, contents, callers.caller(), clock.now());
  }

  /** Oldest first. */
  List<HandoverSending> all(UUID handover) {
    return entityManager
        .createQuery(
            "select s from Sending s where s.handover = :of order by s.round", Sending.class)
        .setParameter("of", handover)
        .getResultList()
        .stream()
        .map(Sending::details)
        .toList();
  }
}
