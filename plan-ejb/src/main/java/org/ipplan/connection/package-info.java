/**
 * Platforms that other bodies run, of which the plan speaks: what each is, which tasks it serves,
 * how it is reached, and what it brings. A feed is asked by schedule or posts by itself; a declared
 * mapping says where in its answers each field stands.
 *
 * <p>A kind of feed is one bean; what it takes in becomes a figure, a warning, a record of a
 * subject's file, an observation, a case handed over. Decisions: docs/adr/0054 (one pipeline for
 * every platform), docs/adr/0055 (mappings that are declared and tried).
 *
 * <p>The platforms are those that the plan of 2024 names.
 */
@Feature(
    name = "connection",
    dependsOn = {"indicator", "handover", "subject", "directory"},
    published = {"org.ipplan.connection"})
@NullMarked
package org.ipplan.connection;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
