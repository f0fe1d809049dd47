/**
 * Sets a letter in pages, in the manner of official letters of GB/T 9704-2012, and draws the pages
 * as PDF and as OFD, so that both look alike. Knows neither word processors nor papers. Lengths are
 * points (1/72 inch), from the upper left corner of the page.
 */
@NullMarked
package org.ipplan.paper.layout;

import org.jspecify.annotations.NullMarked;
