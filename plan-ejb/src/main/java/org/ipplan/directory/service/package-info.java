/** Loads the shipped directory at the first start and answers from the database. */
@NullMarked
package org.ipplan.directory.service;

import org.jspecify.annotations.NullMarked;
