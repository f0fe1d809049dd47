/** Pages of plans and tasks: the tree, one task, versions, import. */
package org.ipplan.web.page.plan;
