/**
 * Judges the files among the assets. Each gets an address on the site's own host, where whoever
 * opens it gives it a browser's trust; so only kinds of a short list pass, and only if they are
 * what their names say.
 *
 * <pre>
 * AssetFile       path and bytes
 * AssetName       which kind the name claims, and whether it claims one only
 * AssetKinds      the list: endings, first bytes, the most bytes
 * PageSigns       what a browser would take for a page
 * SvgInspection   SVG, which could run or load something: SvgElement, SvgLink, CssInspection
 * </pre>
 *
 * SVG is judged by what is known to be harmless. What is not understood is refused.
 */
@NullMarked
package dev.plumbline.generator.asset;

import org.jspecify.annotations.NullMarked;
