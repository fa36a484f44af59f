package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** A factory of the findings of parity, with the phrases that their messages share. */
final class ParityFindings {
  private ParityFindings() {}

  static Finding of(Code code, Place place, String message, String hint, Level... about) {
    return Finding.of(code, place, message, hint)
        .about(Arrays.stream(about).map(level -> level.ref().toString()).toList());
  }

  /** A level by its title and its name: {@code "Staff Engineer" (ic/ic5)}. */
  static String named(Level level) {
    return String.format(Locale.ROOT, "\"%s\" (%s)", level.title(), level.ref().local());
  }

  /** {@code 1 dimension}, {@code 2 dimensions}. */
  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String listed(Collection<String> names) {
    return String.join(", ", names);
  }
}
