/** What a reader sees when something is not there, expired or went wrong. */
package org.ipplan.web.page.error;
