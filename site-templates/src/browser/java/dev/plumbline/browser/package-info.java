/** The built site in a real browser: what no reading of the HTML can tell. */
@NullMarked
package dev.plumbline.browser;

import org.jspecify.annotations.NullMarked;
