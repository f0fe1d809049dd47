package org.ipplan.web.upload;

import java.io.InputStream;

/**
 * The part {@code file} of a form.
 *
 * @param name as the caller's machine calls it; not made safe
 * @param content to be read once, before the request ends
 */
public record UploadedFile(String name, InputStream content) {}
