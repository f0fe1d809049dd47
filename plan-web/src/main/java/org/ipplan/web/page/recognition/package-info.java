/** Typical cases: the list, one of them, and the form it is written by. */
package org.ipplan.web.page.recognition;
