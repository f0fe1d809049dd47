/** Pages of indicators. */
package org.ipplan.web.page.indicator;
