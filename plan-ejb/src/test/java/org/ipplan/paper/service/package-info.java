@NullMarked
package org.ipplan.paper.service;

import org.jspecify.annotations.NullMarked;
