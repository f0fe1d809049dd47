/**
 * What every page shares: the reader's language, the official who signed in, refusals in words, and
 * the way in and out.
 *
 * <p>Pages hold what they show and hand clicks to the services; they decide nothing. Their beans
 * live as long as the page and stay outside the null checks.
 */
package org.ipplan.web.page;
