/** Tests of the pages of credit supervision. */
package org.ipplan.web.page.credit;
