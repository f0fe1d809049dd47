/** Beans of the pages on inspections. */
package org.ipplan.web.page.inspection;
