/**
 * The changes between two revisions of a framework, understood as the framework and not as lines:
 * whom they ask for more or less, what changed in wording only, and which step of the version they
 * call for. {@link FrameworkChange} finds them all; {@link VersionProposal} draws the conclusion.
 *
 * <p>Six words have one use each, here and everywhere. A <i>revision</i> is a commit in Git. A
 * <i>version</i> is a revision that has a version number and is published. A <i>change</i> is what
 * differs between two revisions. The <i>diff</i> is the goal that reports a change. <i>Changes</i>
 * are also the page that tells readers of a version. A <i>comparison</i> sets two levels of one
 * framework side by side.
 */
@NullMarked
package dev.plumbline.generator.change;

import org.jspecify.annotations.NullMarked;
