/**
 * Words of others where they are read outside of a site: in a log, a report, a comment. There they
 * are seen as they are, and nobody obeys them.
 *
 * <p>A character that would hide, turn the direction of what follows, move the cursor or make a
 * command of a build server is written by its code: {@code <U+202E>} in a text, {@code \}{@code
 * u202e} in JSON. {@link Hazards} finds such characters; there is one class for each place that the
 * words go to.
 */
@NullMarked
package dev.plumbline.generator.inert;

import org.jspecify.annotations.NullMarked;
