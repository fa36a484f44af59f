/**
 * Documents of JSON and XML, the same bytes on every system and in every locale. Callers decide on
 * the content of a document; this package decides how it is written.
 *
 * <pre>
 * {@link JsonDocument}   a document of JSON in one of three layouts, or as a value in a script
 * {@link JsonWriter}     objects, arrays and values of such a document
 * {@link XmlDocument}    elements, attributes and text
 * </pre>
 */
@NullMarked
package dev.plumbline.generator.document;

import org.jspecify.annotations.NullMarked;
