/** Systems that are asked and that post, over real HTTP and a real database. */
@NullMarked
package org.ipplan.connection.service;

import org.jspecify.annotations.NullMarked;
