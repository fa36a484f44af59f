/**
 * Rules about how a framework is written: one small final class a rule, {@link Style} is the
 * ordered list. They read every text where it was written, with the words of its language and those
 * of its owners. What stands in quotation marks, in code or in a block quote is someone else's, and
 * passes.
 *
 * <p>Most texts break no rule, so nothing is copied or cut up before something is suspected.
 */
@NullMarked
package dev.plumbline.generator.style;

import org.jspecify.annotations.NullMarked;
