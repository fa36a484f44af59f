package dev.plumbline.generator.site;

import dev.plumbline.generator.finding.Place;
import java.util.function.Supplier;

/**
 * A page that will be made.
 *
 * @param path its address
 * @param template the name of its template, without the ending
 * @param source the content it comes from
 * @param view makes what the template prints; called at most once, from any thread
 */
public record Page(SitePath path, String template, Place source, Supplier<?> view) {}
