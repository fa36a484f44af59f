/**
 * The changes between two revisions of a framework, understood in terms of the framework, not of
 * lines: who is asked for more or less, which texts changed in wording only, and which version step
 * the changes call for. {@link FrameworkChange} finds the changes; {@link VersionProposal} derives
 * the version from them.
 *
 * <p>Six words have one meaning each throughout the project. A <i>revision</i> is a commit in Git.
 * A <i>version</i> is a revision that has a version number and is published. A <i>change</i> is a
 * difference between two revisions. The <i>diff</i> is the goal that reports a change.
 * <i>Changes</i> is also the page that tells readers about a version. A <i>comparison</i> sets two
 * levels of one framework side by side.
 */
@NullMarked
package dev.plumbline.generator.change;

import org.jspecify.annotations.NullMarked;
