/**
 * A small web server for one person at one computer, on the JDK's own. {@link LocalServer} answers
 * on loopback addresses unless asked to do otherwise, and only to what {@link RequestGuard} lets
 * pass; {@link EventStreams} tells open pages of news.
 */
@NullMarked
package dev.plumbline.generator.preview.http;

import org.jspecify.annotations.NullMarked;
