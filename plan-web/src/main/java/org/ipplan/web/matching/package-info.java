/** Which subject a name means, over HTTP: matching, what people decided, the keys of names. */
@NullMarked
package org.ipplan.web.matching;

import org.jspecify.annotations.NullMarked;
