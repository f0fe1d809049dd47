package org.ipplan.testing;

import java.util.function.Consumer;
import org.ipplan.paper.service.UnprintedPapers;
import org.jspecify.annotations.Nullable;

/**
 * A product whose beans tests use one after another, each over a copy of a database that was filled
 * once: starting the beans and filling the database take most of the time of a short story. Papers
 * are numbered and kept, but not printed.
 */
public final class ReusedProduct {
  private final Consumer<Product> filling;
  private @Nullable Product product;
  private @Nullable TestDatabase filled;

  /**
   * @param filling what every test begins with
   */
  public ReusedProduct(Consumer<Product> filling) {
    this.filling = filling;
  }

  /** The product as it was filled, for the next test alone. */
  public synchronized Product next() {
    var running = product;
    var original = filled;
    if (running == null || original == null) {
      running = Product.startInstead(UnprintedPapers.class);
      filling.accept(running);
      original = running.database();
      product = running;
      filled = original;
    }
    return running.over(original.copy());
  }
}
