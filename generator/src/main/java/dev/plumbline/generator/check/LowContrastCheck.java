package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.Colour;
import dev.plumbline.generator.model.Ref;
import java.util.Locale;

/** A rule against brand colours that are too pale to be read or seen on the page. */
final class LowContrastCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.LOW_CONTRAST;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Brand brand = context.framework().brand();
    Ref accent = brand.accent();
    if (accent != null) {
      check("accent", accent, Colour.MARK_CONTRAST, findings);
    }
    brand
        .tracks()
        .values()
        .forEach(own -> check("track colour", own, Colour.TEXT_CONTRAST, findings));
  }

  private void check(String what, Ref written, double needed, Findings findings) {
    Colour colour = Colour.of(written.id());
    double contrast = colour.contrast(Colour.PAPER);
    if (contrast < needed) {
      findings.add(
          code(),
          written.place(),
          String.format(
              Locale.ROOT,
              "The %s \"%s\" is too pale to read: its contrast with the page is %.1f to 1 and"
                  + " must be %.1f.",
              what,
              written,
              contrast,
              needed),
          String.format(
              Locale.ROOT,
              "use a darker colour, such as \"%s\".",
              colour.darkened(Colour.PAPER, needed)));
    }
  }
}
