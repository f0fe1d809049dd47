/** Pages of connected systems and of what they bring. */
package org.ipplan.web.page.connection;
