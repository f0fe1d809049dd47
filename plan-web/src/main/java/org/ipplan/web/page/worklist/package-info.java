/** The page of what waits for the official. */
package org.ipplan.web.page.worklist;
