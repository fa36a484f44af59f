package dev.plumbline.generator.asset;

import dev.plumbline.generator.asset.CssReader.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inspection of a style sheet, or of the value of a property, for anything that it would load.
 * Only rules and functions are allowed that are known to load nothing except by an address.
 */
final class CssInspection {
  private static final Set<String> RULES =
      words(
          """
          -moz-keyframes -webkit-keyframes charset color-profile container counter-style font-face
          keyframes layer media page property supports
          """);

  /** The allowed functions of values, media and selectors. */
  private static final Set<String> FUNCTIONS =
      words(
          """
          abs acos and asin atan atan2 blur brightness calc circle clamp color color-mix
          conic-gradient contrast cos counter counters cubic-bezier device-cmyk dir drop-shadow
          ellipse env exp fit-content format grayscale has hsl hsla hue-rotate hwb hypot icc-color
          inset invert is lab lang lch light-dark linear linear-gradient local log matrix matrix3d
          max min minmax mod not nth-child nth-last-child nth-last-of-type nth-of-type oklab oklch
          opacity or path perspective polygon pow radial-gradient rect rem repeat
          repeating-conic-gradient repeating-linear-gradient repeating-radial-gradient rgb rgba
          rotate rotate3d rotatex rotatey rotatez round saturate scale scale3d scalex scaley scalez
          selector sepia sign sin skew skewx skewy sqrt steps tan tech translate translate3d
          translatex translatey translatez var where xywh
          """);

  private CssInspection() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  /** The first objection. */
  static Optional<Objection> of(String css) {
    CssReader reader = new CssReader(css);
    while (reader.hasNext()) {
      Optional<Objection> found = in(reader.next());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Objection> in(Token token) {
    String name = token.text();
    return switch (token.type()) {
      case OTHER -> Optional.empty();
      case BROKEN -> Optional.of(Objection.unclear("has a style that cannot be read"));
      case ADDRESS ->
          SvgLink.staysInside(name)
              ? Optional.empty()
              : Optional.of(Objection.loads("the style \"url()\""));
      case FUNCTION -> unless(FUNCTIONS.contains(name), "the style \"" + name + "()\"");
      case RULE -> unless(RULES.contains(name), "the style \"@" + name + "\"");
    };
  }

  private static Optional<Objection> unless(boolean known, String what) {
    return known ? Optional.empty() : Optional.of(Objection.active(what));
  }
}
