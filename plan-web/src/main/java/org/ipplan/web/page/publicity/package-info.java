/** Pages everybody may read without signing in: published entries and the check of certificates. */
package org.ipplan.web.page.publicity;
