package org.ipplan.progress.service;

/** A content being looked through for harmful code while it comes in. */
interface Scan extends AutoCloseable {
  /** Where nothing is looked through. */
  Scan NONE =
      new Scan() {
        @Override
        public void take(byte[] buffer, int offset, int count) {}

        @Override
        public void requireClean() {}

        @Override
        public void close() {}
      };

  /**
   * Looks at the next bytes.
   *
   * @throws org.ipplan.shared.DomainException {@code evidence.scan-unavailable}
   */
  void take(byte[] buffer, int offset, int count);

  /**
   * Asks for the verdict once all bytes were taken.
   *
   * @throws org.ipplan.shared.DomainException {@code evidence.infected}; {@code
   *     evidence.scan-unavailable} when there is no verdict: nothing passes unseen
   */
  void requireClean();

  @Override
  void close();
}
