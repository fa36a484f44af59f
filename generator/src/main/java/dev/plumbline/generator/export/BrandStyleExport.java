package dev.plumbline.generator.export;

import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.Colour;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.site.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The export of the style sheet with the organisation's own colours. In light mode they are used as
 * given; for dark mode each is lightened until it is as legible as body text must be.
 */
public final class BrandStyleExport implements Export {
  private static final double DARK_CONTRAST = 7;
  private static final double WASH = 0.9;

  @Override
  public List<ExportedFile> files(ExportContent content) {
    return content.framework().brand().hasColours()
        ? List.of(new ExportedFile(Addresses.BRAND_STYLE, () -> bytes(content)))
        : List.of();
  }

  private static byte[] bytes(ExportContent content) {
    return of(content.framework()).getBytes(StandardCharsets.UTF_8);
  }

  /** The style sheet of a framework; empty where it has no colours of its own. */
  public static String of(Framework framework) {
    Brand brand = framework.brand();
    StringBuilder style = new StringBuilder();
    Ref accent = brand.accent();
    if (accent != null) {
      Colour colour = Colour.of(accent.id());
      style.append(":root { --accent: ").append(pair(colour, dark(colour))).append(" }\n");
    }
    List<Track> tracks = framework.vocabulary().tracks();
    for (int i = 0; i < tracks.size(); i++) {
      Ref own = brand.tracks().get(tracks.get(i).id());
      if (own != null) {
        track(style, i + 1, Colour.of(own.id()));
      }
    }
    return style.toString();
  }

  private static void track(StringBuilder style, int position, Colour colour) {
    Colour dark = dark(colour);
    style
        .append(".hue-")
        .append(position)
        .append(" { --track: ")
        .append(pair(colour, dark))
        .append("; --track-wash: ")
        .append(pair(colour.mixed(Colour.PAPER, WASH), dark.mixed(Colour.DARK_PAPER, WASH)))
        .append(" }\n");
  }

  private static Colour dark(Colour colour) {
    return colour.lightened(Colour.DARK_PAPER, DARK_CONTRAST);
  }

  private static String pair(Colour light, Colour dark) {
    return "light-dark(" + light + ", " + dark + ")";
  }
}
