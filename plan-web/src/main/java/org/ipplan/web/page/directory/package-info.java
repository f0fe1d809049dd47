/** Pages of the directory: who stands in for whom. */
package org.ipplan.web.page.directory;
