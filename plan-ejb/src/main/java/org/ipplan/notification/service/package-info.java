/** Observers that tell people, the inbox, and the work that sends mails and short messages. */
@NullMarked
package org.ipplan.notification.service;

import org.jspecify.annotations.NullMarked;
