/** The pages of the inbox and of what goes out. */
package org.ipplan.web.page.notification;
