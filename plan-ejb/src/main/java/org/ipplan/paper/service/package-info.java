/** Issues papers, keeps templates, packs what goes to the records office. */
@NullMarked
package org.ipplan.paper.service;

import org.jspecify.annotations.NullMarked;
