/**
 * Annual reports: the list, one to read, its chapters to write, its references, two years compared.
 */
package org.ipplan.web.page.annual;
