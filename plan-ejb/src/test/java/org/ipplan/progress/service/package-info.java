/** Stories of reports and their files, told over a real PostgreSQL. */
@NullMarked
package org.ipplan.progress.service;

import org.jspecify.annotations.NullMarked;
