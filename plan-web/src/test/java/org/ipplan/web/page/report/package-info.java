/** Tests of the pages of report. */
package org.ipplan.web.page.report;
