/**
 * One class for each kind of page: which pages exist, and the view record that its template prints.
 * Everything a template prints is ready here: words, addresses, order, flags.
 *
 * <p>One page is no page of a site: {@code DiffPage}, what a change does, in a file of its own.
 *
 * <p>Way of the data: framework and addresses → {@code PageKind} → pages → view records. Texts pass
 * through {@code PageText}, which fills the slots of fragments for the page at hand.
 */
@NullMarked
package dev.plumbline.generator.page;

import org.jspecify.annotations.NullMarked;
