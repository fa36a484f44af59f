package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A reader of the logo and the colours: {@code brand} in framework.yaml. */
final class BrandReader {
  private final ParseContext context;
  private final Values values;

  BrandReader(ParseContext context) {
    this.context = context;
    this.values = new Values(context);
  }

  Brand read(Fields framework) {
    return framework
        .value("brand")
        .flatMap(node -> Fields.of(node, "the brand", context))
        .map(this::brand)
        .orElse(Brand.NONE);
  }

  private Brand brand(Fields fields) {
    Map<String, Ref> tracks = new LinkedHashMap<>();
    Ref logo = fields.value("logo").flatMap(this::logo).orElse(null);
    Ref accent = fields.value("accent").flatMap(node -> colour("accent", node)).orElse(null);
    fields.map(
        "tracks",
        (track, node) -> {
          colour(track.id(), node).ifPresent(colour -> tracks.put(track.id(), colour));
          return Optional.of(track);
        });
    fields.finish();
    return new Brand(logo, accent, tracks);
  }

  private Optional<Ref> logo(YamlNode node) {
    Optional<Ref> logo = values.ref("logo", node);
    boolean asset =
        logo.isPresent()
            && logo.get().id().startsWith("assets/")
            && !logo.get().id().contains("..");
    if (logo.isPresent() && !asset) {
      values.wrongValue(
          node, "The logo must be a file in assets/.", "write its path: assets/logo.svg.");
      return Optional.empty();
    }
    return logo;
  }

  private Optional<Ref> colour(String key, YamlNode node) {
    Optional<Ref> colour = values.ref(key, node);
    if (colour.isPresent() && !isColour(colour.get().id())) {
      values.wrongValue(
          node,
          "\"" + colour.get().id() + "\" is not a colour.",
          "write it in quotes, as \"#rgb\" or \"#rrggbb\", such as \"#1a4f8b\".");
      return Optional.empty();
    }
    return colour.map(ref -> new Ref(sixDigits(ref.id()), ref.place()));
  }

  private static boolean isColour(String text) {
    boolean length = text.length() == 4 || text.length() == 7;
    return length
        && text.charAt(0) == '#'
        && text.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
  }

  private static String sixDigits(String colour) {
    if (colour.length() == 7) {
      return colour;
    }
    StringBuilder full = new StringBuilder("#");
    colour.chars().skip(1).forEach(c -> full.append((char) c).append((char) c));
    return full.toString();
  }
}
