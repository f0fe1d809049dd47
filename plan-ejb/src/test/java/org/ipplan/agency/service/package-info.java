/** Tests of the session beans of agency scores. */
@NullMarked
package org.ipplan.agency.service;

import org.jspecify.annotations.NullMarked;
