package org.ipplan.propagation;

import java.io.Serializable;
import java.util.UUID;

/**
 * What goes out to a recipient. Of an entry that is gone it names the id and nothing else; what a
 * listed one says is asked of the lists while it stands there.
 *
 * @param line by which the recipient acknowledges
 */
public record EntryMessage(UUID line, UUID recipient, UUID entry, PropagationKind kind)
    implements Serializable {}
