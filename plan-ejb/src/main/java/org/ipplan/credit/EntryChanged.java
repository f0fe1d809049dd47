package org.ipplan.credit;

import java.util.UUID;

/**
 * A published entry of a list was changed. Fired inside the transaction of the change, once it is
 * in the database; never for what nobody could know of.
 *
 * @param knowledge id of what is known of the entry from now on ({@code list_entry_version})
 */
public record EntryChanged(UUID entry, UUID knowledge, EntryChange change) {}
