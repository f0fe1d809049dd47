package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.TryResult;
import org.ipplan.connection.domain.AnswerReader;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.RunFailed;
import org.ipplan.shared.outbound.OutboundAnswer;
import org.jspecify.annotations.Nullable;

/** Reads answers without taking anything in. */
@Dependent
public class Trying {
  private static final int SHOWN_ITEMS = 20;
  private static final int SHOWN_TEXT = 4000;

  @Inject Asking asking;

  /** How a sample reads. */
  TryResult read(FeedKind kind, Mapping mapping, String sample) {
    return read(kind, mapping, sample, null, 0);
  }

  /** Calls once, and says what came back and how it reads. */
  TryResult call(FeedSource source) {
    try {
      var answer = asking.ask(source, Asking.address(source, null, null), null);
      return read(answer, source);
    } catch (RunFailed e) {
      return new TryResult(e.status(), e.failure(), 0, null, 0, 0, List.of());
    }
  }

  private static TryResult read(OutboundAnswer answer, FeedSource source) {
    var setUp = source.setUp();
    return read(setUp.kind(), setUp.mapping(), answer.body(), answer.status(), answer.took());
  }

  private static TryResult read(
      FeedKind kind, Mapping mapping, String text, @Nullable Integer status, long took) {
    var shown = text.substring(0, Math.min(text.length(), SHOWN_TEXT));
    var value = AnswerText.parsed(text);
    if (value.isEmpty()) {
      return new TryResult(status, RunFailure.NOT_JSON, took, shown, 0, 0, List.of());
    }
    var items = new AnswerReader(kind, mapping).items(value.get());
    return items
        .map(all -> result(status, took, shown, all))
        .orElseGet(() -> new TryResult(status, RunFailure.NO_ITEMS, took, shown, 0, 0, List.of()));
  }

  private static TryResult result(
      @Nullable Integer status, long took, String shown, List<ItemRead> items) {
    var sound = Math.toIntExact(items.stream().filter(ItemRead::isSound).count());
    var first = items.subList(0, Math.min(items.size(), SHOWN_ITEMS));
    return new TryResult(status, null, took, shown, items.size(), sound, first);
  }
}
