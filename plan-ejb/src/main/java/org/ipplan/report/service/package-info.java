/** Composes, writes and compares annual reports, and prints them. */
@NullMarked
package org.ipplan.report.service;

import org.jspecify.annotations.NullMarked;
