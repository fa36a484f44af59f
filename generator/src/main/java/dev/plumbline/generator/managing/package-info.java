/**
 * Reads whether a sentence makes someone manage people, by who does what to whom. No other package
 * knows the words of it.
 *
 * <pre>
 * text → {@link Clause}: its words between two pauses
 *      → {@link Act}: a verb, a role or a matter of managing, and whom it is done to ({@link People})
 *      → {@link Agency}: whose act it is, by the words before it
 * </pre>
 *
 * <p>The words stand in a list for each language, {@code lexicon/en.txt}. In a language without a
 * list only the owners' own phrases are looked for.
 */
@NullMarked
package dev.plumbline.generator.managing;

import org.jspecify.annotations.NullMarked;
