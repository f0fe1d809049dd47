/** Tests of the pages of plan. */
package org.ipplan.web.page.plan;
