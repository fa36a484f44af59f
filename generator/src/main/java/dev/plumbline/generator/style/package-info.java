/**
 * Rules about the style of a framework's texts: one small final class for each, and {@link Style}
 * with the ordered list. They read every text where it was written, with the words of its language
 * and those of its owners. Quotations, code and block quotes are the words of others, and pass.
 *
 * <p>Most texts break no rule, so nothing is copied or cut up before something is suspected.
 */
@NullMarked
package dev.plumbline.generator.style;

import org.jspecify.annotations.NullMarked;
