package org.ipplan.plan.text;

/**
 * A list of names in a clause.
 *
 * @param names as written, separators and all
 */
record PartList(Role role, String names) {}
