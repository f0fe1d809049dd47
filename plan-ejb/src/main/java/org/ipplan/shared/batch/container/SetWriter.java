package org.ipplan.shared.batch.container;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.batch.SetWork;

/** Does one set an item. */
@Named("setWriter")
@Dependent
public class SetWriter extends AbstractItemWriter {
  @Inject SetWork work;

  @Inject
  @BatchProperty(name = ServerBatchJobs.WORK)
  String id;

  @Override
  public void writeItems(List<Object> attempts) {
    attempts.forEach(attempt -> work.next(UUID.fromString(id), (Integer) attempt));
  }
}
