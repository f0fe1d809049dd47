/** Beans of the pages on supervision: the escalation ladder, and who was told of what. */
package org.ipplan.web.page.supervision;
