/** Session beans of systems and feeds, the asking of systems, and what items become. */
@NullMarked
package org.ipplan.connection.service;

import org.jspecify.annotations.NullMarked;
