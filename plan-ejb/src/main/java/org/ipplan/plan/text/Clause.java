package org.ipplan.plan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says, its lists of names not yet divided.
 *
 * @param asWritten without the brackets
 * @param divided whether each party answers for its part only
 * @param deadline the words of a deadline the clause states under a label, null if none
 */
record Clause(String asWritten, List<PartList> lists, boolean divided, @Nullable String deadline) {}
