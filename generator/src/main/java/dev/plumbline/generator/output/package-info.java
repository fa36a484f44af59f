/**
 * Writes a site: only what changed, removing what is stale, never outside the site's folder, whole
 * or not at all. Knows paths and bytes, and nothing of what they mean.
 *
 * <pre>
 * {@link SiteFolder}   open → put, copy (compared, what is new is staged) → commit → close
 * {@link CommitPlan}   what a commit will do, or why it may not
 * {@link UndoableSteps}   the steps of a commit, each of which can be undone
 * </pre>
 *
 * In the site's folder, {@code .plumbline/manifest} lists the files that are ours. While a commit
 * is under way it lists the old and the new ones, so that whoever is killed leaves nothing that the
 * next build would not know. From the first file that differs to its end, a build has the site to
 * itself.
 */
@NullMarked
package dev.plumbline.generator.output;

import org.jspecify.annotations.NullMarked;
