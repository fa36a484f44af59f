/**
 * The state of the last build of a site, which is kept beside the site's folder, so that a build
 * with nothing changed ends without reading a text.
 *
 * <pre>
 * {@link BuildInputs}   all that a build is made from → a digest of names, sizes and times
 * {@link SiteFiles}     the files of the site → a digest of the same kind
 * {@link KeptBuild}     both digests, and what the build said
 * {@link KeptBuildFile} the same as bytes, in a file; anything else in it is ignored
 * </pre>
 *
 * A size and a time tell that a file is the same, as they do for Git and Make. They do not for a
 * file that was changed shortly before the newest: it may have changed again within the same tick
 * of the file system's clock, so its bytes count too.
 */
@NullMarked
package dev.plumbline.generator.kept;

import org.jspecify.annotations.NullMarked;
