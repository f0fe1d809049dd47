/** Pages on what other systems were given. */
package org.ipplan.web.page.sharing;
