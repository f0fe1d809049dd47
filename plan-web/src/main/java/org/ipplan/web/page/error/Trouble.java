package org.ipplan.web.page.error;

/**
 * What the error page says.
 *
 * @param key of the heading; the explanation's key is {@code key.text}
 * @param reason in the reader's language, null where none is to be told
 * @param incident identifier in the log, null where nothing unexpected happened
 */
public record Trouble(String key, String reason, String incident) {}
