/** Agency scores over HTTP: who is rated, scores with their working, events, grades, objections. */
@NullMarked
package org.ipplan.web.agency;

import org.jspecify.annotations.NullMarked;
