/**
 * From text to the model, best effort: a problem becomes a finding, and what can be understood is
 * still read, so that all problems of all files are reported at once.
 *
 * <p>Way of the data: {@code SourceTree} → {@code Layout} (which file is what) → {@code YamlReader}
 * (a tree of nodes that know their places) → {@code Fields} and the readers of each kind of file
 * (records of the model) → {@code FamilyLevels} → {@code Framework}, in which each text still has
 * its audience and each level only what it says itself.
 */
@NullMarked
package dev.plumbline.generator.parse;

import org.jspecify.annotations.NullMarked;
