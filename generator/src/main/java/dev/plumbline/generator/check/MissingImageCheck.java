package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.site.LinkTarget;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A rule against images that are not among the framework's assets. */
final class MissingImageCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.MISSING_IMAGE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<String> known = context.framework().assets();
    Set<String> assets = Set.copyOf(known);
    for (CheckContext.ResolvedImage image : context.images()) {
      check(image, assets, known, findings);
    }
    Ref logo = context.framework().brand().logo();
    if (logo != null && !assets.contains(logo.id())) {
      findings.add(
          Finding.of(
                  code(),
                  logo.place(),
                  String.format(Locale.ROOT, "The logo \"%s\" does not exist.", logo),
                  Nearest.hint(logo.id(), "Images", known))
              .restingOn(List.of(ContentPart.of(logo.id()))));
    }
  }

  private void check(
      CheckContext.ResolvedImage image, Set<String> assets, List<String> known, Findings findings) {
    Place place = image.slot().place();
    if (image.target() instanceof LinkTarget.Outside outside) {
      findings.add(
          code(),
          place,
          String.format(Locale.ROOT, "The image \"%s\" is on another site.", outside.address()),
          "put a copy into the folder assets: the site shows nothing from other sites.");
    } else if (!assets.contains(path(image.target())) && !image.slot().target().isEmpty()) {
      findings.add(
          Finding.of(
                  code(),
                  place,
                  String.format(
                      Locale.ROOT, "The image \"%s\" does not exist.", image.slot().target()),
                  "put it into the folder assets. "
                      + Nearest.hint(path(image.target()), "Images", known))
              .restingOn(List.of(ContentPart.of(path(image.target())))));
    }
  }

  private static String path(LinkTarget target) {
    if (target instanceof LinkTarget.Inside inside) {
      return inside.path().value();
    }
    return target instanceof LinkTarget.Nowhere nowhere ? nowhere.path() : "";
  }
}
