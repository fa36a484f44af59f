/**
 * The writer of a site: it writes only changed files, removes stale ones, never leaves the site's
 * folder, and succeeds as a whole or not at all. Knows paths and bytes, but not their meaning.
 *
 * <pre>
 * {@link SiteFolder}   open → put, copy (compared, new files are staged) → commit → close
 * {@link CommitPlan}   what a commit will do, or why it may not
 * {@link UndoableSteps}   the steps of a commit, each of which can be undone
 * </pre>
 *
 * In the site's folder, {@code .plumbline/manifest} lists the files that are ours. While a commit
 * is under way it lists the old and the new ones, so that a killed build leaves no file that the
 * next one does not know. From the first file that differs to its end, a build has exclusive access
 * to the site.
 */
@NullMarked
package dev.plumbline.generator.output;

import org.jspecify.annotations.NullMarked;
