/**
 * Judges the files among the assets. Each gets an address on the site's own host, where whoever
 * opens it gives it a browser's trust; so only kinds of a short list pass, and only if they are
 * what their names say.
 *
 * <pre>
 * {@link AssetFile}       path and bytes
 * {@link AssetName}       which kind the name claims, and whether it claims one only
 * {@link AssetKinds}      the list: endings, first bytes, the most bytes
 * {@link PageSigns}       what a browser would take for a page
 * {@link SvgInspection}   SVG, which could run or load something: {@link SvgElement}, {@link SvgLink}, {@link CssInspection}
 * </pre>
 *
 * SVG is judged by what is known to be harmless. What is not understood is refused.
 */
@NullMarked
package dev.plumbline.generator.asset;

import org.jspecify.annotations.NullMarked;
