package org.ipplan.credit.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case has on an abnormal filing.
 *
 * @param kept null while nothing was written
 * @param term of the party to answer, null where none runs
 */
public record AbnormalFile(@Nullable AbnormalRecord kept, @Nullable CreditTerm term) {
  public static final AbnormalFile NONE = new AbnormalFile(null, null);

  Optional<AbnormalRecord> written() {
    return Optional.ofNullable(kept);
  }
}
