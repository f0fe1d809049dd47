package org.ipplan.indicator;

import jakarta.ejb.Local;
import java.time.Instant;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** The catalogue, open to every caller. */
@Local
public interface IndicatorService {
  /** Indicators in their order, with how far each is now. */
  Page<IndicatorDetails> list(
      IndicatorFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @param knownOn how far it was by what was known at that instant; null for now
   * @throws org.ipplan.shared.DomainException {@code indicator.not-found}
   */
  IndicatorDetails get(String code, @Nullable Instant knownOn);
}
