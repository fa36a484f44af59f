package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.SourceLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads owners, links to the Git host, logo and colours: what ends up in addresses and styles. */
final class LookReader {
  private static final List<String> WEB = List.of("https://", "http://");
  private static final List<String> CONTACT = List.of("https://", "http://", "mailto:");

  private final FileReading reading;
  private final Values values;

  LookReader(FileReading reading) {
    this.reading = reading;
    this.values = new Values(reading);
  }

  @Nullable Owner owner(Fields fields) {
    return fields.value("owner").flatMap(this::owner).orElse(null);
  }

  private Optional<Owner> owner(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return values.text("owner", node).map(name -> new Owner(name, null));
    }
    return Fields.of(node, "an owner", reading)
        .map(
            fields -> {
              Owner owner =
                  new Owner(fields.requiredText("name", ""), address(fields, "url", CONTACT));
              fields.finish();
              return owner;
            });
  }

  SourceLinks source(Fields fields) {
    return fields
        .value("source")
        .flatMap(node -> Fields.of(node, "the source", reading))
        .map(this::sourceLinks)
        .orElse(SourceLinks.NONE);
  }

  private SourceLinks sourceLinks(Fields fields) {
    SourceLinks links =
        new SourceLinks(
            address(fields, "edit", WEB),
            address(fields, "feedback", WEB),
            address(fields, "history", WEB));
    fields.finish();
    return links;
  }

  /** An address with one of the schemes; anything else could run as a script when clicked. */
  private @Nullable String address(Fields fields, String key, List<String> schemes) {
    String address = fields.text(key);
    if (address == null || schemes.stream().anyMatch(address::startsWith)) {
      return address;
    }
    fields
        .value(key)
        .ifPresent(
            node ->
                values.wrongValue(
                    node,
                    "\"" + key + "\" is not an address on the web.",
                    "begin it with " + String.join(" or ", schemes) + "."));
    return null;
  }

  Brand brand(Fields fields) {
    return fields
        .value("brand")
        .flatMap(node -> Fields.of(node, "the brand", reading))
        .map(this::brandOf)
        .orElse(Brand.NONE);
  }

  private Brand brandOf(Fields fields) {
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
          node, "The logo is not a file below assets/.", "write its path: assets/logo.svg.");
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
          "write it in quotes as \"#rgb\" or \"#rrggbb\", such as \"#1a4f8b\".");
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
