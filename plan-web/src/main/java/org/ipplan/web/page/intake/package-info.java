/** Pages of jobs. */
package org.ipplan.web.page.intake;
