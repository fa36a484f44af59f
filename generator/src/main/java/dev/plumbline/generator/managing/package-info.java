/**
 * A reader that decides whether sentences make someone manage people, by who does what to whom. No
 * other package knows the words for managing.
 *
 * <pre>
 * text → {@link Clause}: its words between two pauses
 *      → {@link Act}: a verb, a role or a matter of managing, and its object ({@link PeoplePhrase})
 *      → {@link Agency}: the one who does it, and {@link Modality}: whether they have to
 * </pre>
 *
 * <p>The words stand in a list for each language, {@code lexicon/en.txt}. In a language without a
 * list only the owners' own phrases are looked for.
 */
@NullMarked
package dev.plumbline.generator.managing;

import org.jspecify.annotations.NullMarked;
