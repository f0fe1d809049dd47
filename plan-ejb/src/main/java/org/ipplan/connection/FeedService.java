package org.ipplan.connection;

import jakarta.ejb.Local;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feeds of systems: what they are, how they are read, and trying both before anything counts. */
@Local
public interface FeedService {
  /**
   * @throws org.ipplan.shared.DomainException as {@link ConnectedSystemService#get}; {@code
   *     connection.feed-not-found}
   */
  FeedDetails get(String code, String feed);

  /** Names of the fields of a kind in order, and whether an item must have each. */
  Map<String, Boolean> fields(FeedKind kind);

  /**
   * Sets a feed up. The mapping must read the sample without a fault; the feed has to be tried
   * again.
   *
   * @param expectedVersion null where the feed is new
   * @throws org.ipplan.shared.DomainException {@code connection.administrator-only}; {@code
   *     workflow.wrong-state} while the system is connected; {@code input.invalid}; {@code
   *     version.stale}
   */
  FeedDetails put(String code, String feed, @Nullable Long expectedVersion, FeedInput wanted);

  /**
   * Reads a sample answer by a mapping, and changes nothing. For the administrators, the owner's
   * officials and the office.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid} where the mapping itself is
   *     none
   */
  TryResult tryOn(String code, FeedKind kind, Mapping mapping, String sample);

  /**
   * Calls the feed's address once and shows what came back and how it reads; nothing is taken in.
   * Of a feed that the system posts, the sample is read. A feed that could be read is in use as
   * soon as somebody else connects the system.
   *
   * @throws org.ipplan.shared.DomainException {@code connection.administrator-only}; {@code
   *     connection.feed-not-found}
   */
  TryResult test(String code, String feed);
}
