/**
 * The content folder at another revision, which is a commit of the Git repository that it is kept
 * in. JGit reads it: no git program is run, no hook and no filter, and nothing is written.
 *
 * <p>Data flow: {@link OpenRepository} → {@link RevisionResolver}, {@link MainBranch}, {@link
 * TagFinder} (to find the commit) → {@link GitTree} and {@link GitEntry} (its content) → {@link
 * dev.plumbline.generator.source.SourceReader}, which reads it by the rules of any content folder.
 *
 * <p>JGit reads the configuration of the machine and of the user through one object for the whole
 * process. {@link NoSettings} takes its place, so that the same repository gives the same answers
 * everywhere. A program that uses JGit for other purposes should take that into account.
 */
@NullMarked
package dev.plumbline.generator.history;

import org.jspecify.annotations.NullMarked;
