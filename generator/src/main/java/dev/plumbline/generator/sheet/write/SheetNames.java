package dev.plumbline.generator.sheet.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the sheets of a workbook, as programs allow them. */
final class SheetNames {
  private static final int LIMIT = 31;
  private static final String FORBIDDEN = ":\\/?*[]";

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    // Excel keeps this one for itself.
    taken.add("history");
  }

  /**
   * A name that no other sheet has, whether or not case counts.
   *
   * @param wanted any text
   */
  String name(String wanted) {
    String allowed = allowed(wanted);
    String name = allowed;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String end = " (" + number + ")";
      name = shortened(allowed, LIMIT - end.length()) + end;
    }
    return name;
  }

  private static String allowed(String wanted) {
    StringBuilder allowed = new StringBuilder();
    for (char c : CellText.allowed(wanted).toCharArray()) {
      allowed.append(FORBIDDEN.indexOf(c) >= 0 ? '-' : c == '\n' ? ' ' : c == '\'' ? '’' : c);
    }
    String name = shortened(allowed.toString().strip(), LIMIT);
    return name.isEmpty() ? "-" : name;
  }

  private static String shortened(String name, int limit) {
    if (name.length() <= limit) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return name.substring(0, end).stripTrailing() + "…";
  }
}
