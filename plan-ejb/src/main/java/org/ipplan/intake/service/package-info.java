/** Takes files in and writes lists out, set by set. */
@NullMarked
package org.ipplan.intake.service;

import org.jspecify.annotations.NullMarked;
