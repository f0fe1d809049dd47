/** The yearly evaluation of departments: a year, one department's working, and the schemes. */
package org.ipplan.web.page.evaluation;
