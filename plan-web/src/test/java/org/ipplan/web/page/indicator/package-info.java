/** Tests of the pages of indicators. */
package org.ipplan.web.page.indicator;
