package org.ipplan.paper;

import org.ipplan.shared.Caller;

/**
 * Says who may read the papers of one kind of object. A feature whose objects have papers brings a
 * bean of this; without one, credit staff of the issuing department may.
 */
public interface PaperReaders {
  /** Kind of object, as in {@link PaperOrder#objectType()}. */
  String objectType();

  /** Whether the caller may ask for papers of such objects at all. */
  default boolean mayAsk(Caller caller) {
    return caller.isCreditStaff();
  }

  /** Whether the caller may read the papers of this object; false where it is not there. */
  boolean mayRead(String objectId, Caller caller);
}
