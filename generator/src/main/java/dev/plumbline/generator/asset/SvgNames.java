package dev.plumbline.generator.asset;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The elements and attributes that a drawing may have. */
final class SvgNames {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String HTML = "http://www.w3.org/1999/xhtml";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /**
   * Other languages that browsers know. Browsers ignore all others, such as the data of drawing
   * programs.
   */
  private static final Set<String> KNOWN_TO_BROWSERS =
      Set.of(
          "",
          "http://www.w3.org/1998/Math/MathML",
          "http://www.w3.org/1999/XSL/Transform",
          "http://www.w3.org/2001/XInclude",
          "http://www.w3.org/2001/xml-events",
          "http://www.mozilla.org/xbl",
          "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul");

  /**
   * The allowed elements of SVG 1.1, 1.2 as drawing programs write it, and 2, without those that
   * run or embed.
   */
  private static final Set<String> DRAWING =
      words(
          """
          a animate animateColor animateMotion animateTransform circle clipPath color-profile cursor
          defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite
          feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
          feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology
          feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter flowDiv
          flowLine flowPara flowRegion flowRoot flowSpan font font-face font-face-format
          font-face-name font-face-src font-face-uri foreignObject g glyph glyphRef hatch hatchpath
          hkern image line linearGradient marker mask mesh meshgradient meshpatch meshrow metadata
          missing-glyph mpath path pattern polygon polyline radialGradient rect set solidColor
          solidcolor stop style svg switch symbol text textPath title tref tspan use view vkern
          """);

  /** The allowed elements of HTML, of which texts in drawings consist. */
  private static final Set<String> TEXT =
      words(
          """
          a abbr address article aside b bdi bdo big blockquote body br caption center cite code col
          colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr
          i ins kbd li main mark nav ol p pre q s samp section small span strike strong style sub
          sup table tbody td tfoot th thead time tr tt u ul var wbr
          """);

  private static final Set<String> OF_TEXT =
      words(
          """
          align bgcolor border cellpadding cellspacing class color colspan dir face height href id
          lang name nowrap rel role rowspan scope size span start style target title type valign
          value width
          """);

  /** Attributes that load something, or send something to another host. */
  private static final Set<String> LOADING =
      words("action background base data formaction ping poster src srcdoc srcset");

  private SvgNames() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  /** Whether the element makes a browser run, embed or load nothing. */
  static boolean isHarmless(String namespace, String element) {
    return switch (namespace) {
      case SVG -> DRAWING.contains(element);
      case HTML -> TEXT.contains(element);
      default -> !KNOWN_TO_BROWSERS.contains(namespace);
    };
  }

  /** Whether the name of an attribute without a namespace shows that it runs and loads nothing. */
  static boolean isHarmless(String namespace, String attribute, String value) {
    String name = attribute.toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || LOADING.contains(name) || aimsAtAddress(name, value)) {
      return false;
    }
    return !namespace.equals(HTML)
        || OF_TEXT.contains(name)
        || name.startsWith("data-")
        || name.startsWith("aria-");
  }

  /** Whether an attribute makes an animation change an address, such as the target of a link. */
  private static boolean aimsAtAddress(String name, String value) {
    String aim = value.substring(value.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    return name.equals("attributename")
        && (aim.equals("href") || aim.equals("base") || LOADING.contains(aim));
  }
}
