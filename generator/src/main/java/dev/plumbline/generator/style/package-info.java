/**
 * Rules about the style of a framework's texts: one small final class for each, and {@link Style}
 * with the ordered list. They read every text where it was written, with the words of its language
 * and of the owners. Quotations, code and block quotes are not checked.
 *
 * <p>Most texts break no rule, so nothing is copied or split before there is a suspicion.
 */
@NullMarked
package dev.plumbline.generator.style;

import org.jspecify.annotations.NullMarked;
