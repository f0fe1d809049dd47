package org.ipplan.shared;

import java.util.List;

/**
 * One fault of an input.
 *
 * @param field name as the caller wrote it
 * @param code key of the message bundle
 * @param arguments for the message's place holders
 */
public record FieldError(String field, String code, List<Object> arguments) {}
