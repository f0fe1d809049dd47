/**
 * Answers the interfaces of the feature: loads, asks the model, tells the trail. Content of files
 * is recognised here and flows through in chunks.
 */
@NullMarked
package org.ipplan.progress.service;

import org.jspecify.annotations.NullMarked;
