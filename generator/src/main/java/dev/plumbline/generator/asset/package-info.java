/**
 * The checks of the files among the assets. Each file gets an address on the site's own host, which
 * browsers trust, so only a short list of kinds is allowed, and only if files are what their names
 * say.
 *
 * <pre>
 * {@link AssetFile}       path and bytes
 * {@link AssetName}       which kind the name claims, and whether it claims one only
 * {@link AssetKinds}      the list: endings, first bytes, the most bytes
 * {@link PageSigns}       what a browser would take for a page
 * {@link SvgInspection}   SVG, which could run or load something: {@link SvgElement}, {@link SvgLink}, {@link CssInspection}
 * </pre>
 *
 * In SVG, only elements and attributes known to be harmless are allowed.
 */
@NullMarked
package dev.plumbline.generator.asset;

import org.jspecify.annotations.NullMarked;
