/** The pages of credit supervision: rule packs, subjects and their files. */
package org.ipplan.web.page.credit;
