/** Pages of the ledger of who was told of list entries, and of the register of recipients. */
package org.ipplan.web.page.propagation;
