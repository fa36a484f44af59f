/**
 * The readers that turn text into the model, as far as it can be understood: a finding for each
 * problem, and the rest is still read, so that all problems of all files are reported at once.
 *
 * <p>{@link FrameworkReader} is the entry. Data flow: {@link
 * dev.plumbline.generator.source.SourceTree} → {@link dev.plumbline.generator.parse.layout.Layout}
 * (which file is what) → {@link dev.plumbline.generator.parse.yaml.YamlNode} (a tree of nodes that
 * know their places) → {@link dev.plumbline.generator.parse.field.Fields} and the readers of each
 * kind of file (records of the model) → {@link dev.plumbline.generator.model.Framework}, in which
 * each text still has its audience and each level only its own texts.
 */
@NullMarked
package dev.plumbline.generator.parse;

import org.jspecify.annotations.NullMarked;
