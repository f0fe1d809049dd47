package org.ipplan.shared.batch.container;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ipplan.shared.batch.SetWork;
import org.jspecify.annotations.Nullable;

/** Says whether a set is left. An item is the number of the attempt; the set itself is not read. */
@Named("setReader")
@Dependent
public class SetReader extends AbstractItemReader {
  @Inject SetWork work;

  @Inject
  @BatchProperty(name = ServerBatchJobs.WORK)
  String id;

  @Inject
  @BatchProperty(name = ServerBatchJobs.ATTEMPT)
  String attempt;

  @Override
  public @Nullable Object readItem() {
    var number = Integer.valueOf(attempt);
    return work.hasNext(UUID.fromString(id), number) ? number : null;
  }
}
