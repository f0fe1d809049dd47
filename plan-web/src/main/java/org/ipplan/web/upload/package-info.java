/**
 * Files of a multipart form (RFC 7578), streamed from the line to whoever stores them.
 *
 * <p>The server's own reader keeps a whole body aside before any bound is set, and loses a part
 * whose file name is Chinese in plain UTF-8, as every browser sends it; hence a reader of our own
 * for the one form there is.
 */
@NullMarked
package org.ipplan.web.upload;

import org.jspecify.annotations.NullMarked;
