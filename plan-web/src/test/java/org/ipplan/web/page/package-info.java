/** Tests of the pages. */
package org.ipplan.web.page;
