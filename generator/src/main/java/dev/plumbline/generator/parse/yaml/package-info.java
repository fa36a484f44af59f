/**
 * YAML text to a tree of nodes that know their places. {@link YamlReader} is the entry, {@link
 * YamlNode} the result. Syntax errors are reported in words for people who do not program, and as
 * far as possible recovered from, so that one does not hide the next. Knows nothing about
 * frameworks.
 */
@NullMarked
package dev.plumbline.generator.parse.yaml;

import org.jspecify.annotations.NullMarked;
