/**
 * Documents of JSON and XML, the same bytes on every system and in every locale. The libraries that
 * write them are used here alone; what stands in a document is the business of those who call.
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
