/**
 * The owners that the content names, in the file by which a code host asks for reviews.
 *
 * <pre>
 * {@link OwnedPaths}       what belongs to whom, by the content
 * {@link OwnersHost}       what a code host reads: places, patterns, handles
 * {@link OwnersBlock}      the lines for a host, between two marks
 * {@link OwnersText}       the text of a file, in which a block may stand
 * {@link OwnersRepository} the files of a repository that may have one
 * {@link OwnersWriter}     puts the block into the file, and leaves all else as it is
 * {@link OwnersDifference} where a file and the content disagree
 * {@link UnreadOwners}     files that cannot be compared
 * </pre>
 *
 * <p>On both hosts the last line whose pattern fits a file says who owns it.
 */
@NullMarked
package dev.plumbline.generator.owners;

import org.jspecify.annotations.NullMarked;
