/**
 * The first content of a new framework, made from the small sample.
 *
 * <pre>
 * {@link Starter}          the sample's folder → the files of a framework of one's own
 * {@link StarterLadder}    the levels that are wanted, and the grades and titles that they get
 * {@link StarterNames}     the names that are wanted, as YAML
 * {@link ConditionalText}  what a file has for these levels: its lines without "if m2", or with
 * {@link NewFiles}         writing: all of them or none, and nothing over what is there
 * </pre>
 */
@NullMarked
package dev.plumbline.generator.start;

import org.jspecify.annotations.NullMarked;
