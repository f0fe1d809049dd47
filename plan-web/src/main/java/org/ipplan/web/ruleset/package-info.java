/** Rule packs over HTTP: what is law, and the editions that two people put in force. */
@NullMarked
package org.ipplan.web.ruleset;

import org.jspecify.annotations.NullMarked;
