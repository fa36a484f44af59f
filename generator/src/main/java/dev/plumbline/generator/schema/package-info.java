/**
 * JSON Schemas of the content's files, by which editors help authors. {@link ContentSchema} is the
 * list.
 *
 * <pre>
 * {@link Shape}          the values allowed at one place: text, a list, an object with keys …
 * …Shapes        the shapes of each kind of file, in the words of its authors
 * {@link ShapeJson}      shape → JSON Schema, draft 7: the newest that every common editor reads in YAML
 * {@link EditorFolder}   the schemas into the content folder, and an editor's settings beside it
 * </pre>
 *
 * The readers of {@code parse} do not use the schemas: they give better hints than a schema can.
 * Tests hold the two together, key by key.
 */
@NullMarked
package dev.plumbline.generator.schema;

import org.jspecify.annotations.NullMarked;
