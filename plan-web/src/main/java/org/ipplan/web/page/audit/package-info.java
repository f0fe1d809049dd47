/** Beans of the auditor's pages. */
package org.ipplan.web.page.audit;
