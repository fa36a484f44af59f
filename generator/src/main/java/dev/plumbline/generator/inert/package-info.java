/**
 * Text from others that is read outside of a site: in a log, a report, a comment. There it is shown
 * as it is, and has no effect.
 *
 * <p>A character that would be invisible, change the direction of text, move the cursor or make a
 * command of a build server is replaced by its code: {@code <U+202E>} in a text, {@code \}{@code
 * u202e} in JSON. {@link Hazards} finds such characters; there is one class for each kind of
 * output.
 */
@NullMarked
package dev.plumbline.generator.inert;

import org.jspecify.annotations.NullMarked;
