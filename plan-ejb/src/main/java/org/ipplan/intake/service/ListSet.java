package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListEntryView;
import org.ipplan.credit.ListQuestion;
import org.ipplan.intake.FileType;
import org.ipplan.intake.domain.Job;
import org.ipplan.intake.domain.SetDone;
import org.ipplan.intake.domain.Tally;
import org.ipplan.intake.file.CsvEntries;
import org.ipplan.intake.file.NdjsonEntries;
import org.ipplan.intake.persistence.FileRows;
import org.ipplan.shared.BusinessClock;

/** Writes the next entries of a list to a file, as its owner may see them. */
@Dependent
public class ListSet {
  private static final int ENTRIES = 500;

  /** Business time that a file is kept. */
  private static final Duration KEPT = Duration.ofDays(7);

  @Inject CreditListService lists;
  @Inject FileRows files;
  @Inject BusinessClock clock;

  SetDone next(Job job, String position) {
    var wanted = files.wanted(job.id());
    var question = new ListQuestion(wanted.validOn(), wanted.knownOn(), null, wanted.reason());
    var cursor = position.isEmpty() ? null : position;
    var page = lists.entries(wanted.list(), question, ENTRIES, cursor, false);
    var text =
        wanted.type() == FileType.CSV
            ? CsvEntries.of(page.items(), position.isEmpty())
            : NdjsonEntries.of(page.items());
    files.add(job.id(), text, page.items().stream().map(ListEntryView::entry).toList());
    if (page.next() == null) {
      close(job.id());
    }
    var tally = new Tally();
    tally.written(page.items().size());
    var next = page.next();
    return new SetDone(next == null ? position : next, tally, next == null);
  }

  private void close(UUID job) {
    var digest = sha256();
    var size = 0L;
    var number = 1;
    for (var part = files.part(job, 1); part.isPresent(); part = files.part(job, number)) {
      digest.update(part.get());
      size += part.get().length;
      number++;
    }
    var hex = HexFormat.of().formatHex(digest.digest());
    files.whole(job, size, hex, clock.now().plus(KEPT));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
