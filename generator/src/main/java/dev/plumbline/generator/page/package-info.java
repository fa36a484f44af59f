/**
 * The pages of a site. {@link PageKinds} lists every kind; each has a package of its own, which
 * says which pages exist ({@code …Pages}), makes their views ({@code …Views}) and declares the view
 * record that a template prints ({@code …View}). Everything that a template prints is ready in the
 * view: words, addresses, order, flags.
 *
 * <p>{@code shell} is below all others; {@code expectation}, {@code profile}, {@code move} and
 * {@code ladder} hold what several kinds of page show.
 */
@NullMarked
package dev.plumbline.generator.page;

import org.jspecify.annotations.NullMarked;
