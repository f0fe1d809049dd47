/** The page for those who connect other systems. */
package org.ipplan.web.page.integrators;
