/** The part of a task's page that shows and changes how its shares are broken down. */
package org.ipplan.web.page.breakdown;
