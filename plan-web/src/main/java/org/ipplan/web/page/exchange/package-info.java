/** Pages for administrators: who is told of events, and what became of each. */
package org.ipplan.web.page.exchange;
