/** Pages of cases handed over between departments. */
package org.ipplan.web.page.handover;
