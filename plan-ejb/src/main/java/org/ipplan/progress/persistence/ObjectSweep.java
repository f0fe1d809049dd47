package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.shared.schedule.RecurringWork;
import software.amazon.awssdk.core.exception.SdkException;

/** Removes from the bucket what no file refers to. */
@ApplicationScoped
public class ObjectSweep implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(ObjectSweep.class.getName());

  @Inject StoredObjects objects;
  @Inject Bucket bucket;

  @Override
  public String name() {
    return "progress.object-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    if (bucket.isThere()) {
      objects.leftOver().forEach(this::remove);
    }
  }

  private void remove(long key) {
    try {
      bucket.delete(key);
      objects.forget(key);
    } catch (SdkException e) {
      LOG.log(Level.WARNING, e, () -> "Object " + key + " is still in the bucket");
    }
  }
}
