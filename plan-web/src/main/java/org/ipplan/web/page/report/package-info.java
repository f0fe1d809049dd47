/** The page of a progress report and the download of its evidence. */
package org.ipplan.web.page.report;
