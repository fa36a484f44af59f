package dev.plumbline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A framework of usual families, as many as wanted; a family makes about fifty pages. */
final class CountedFramework {
  private static final int GRADES = 8;
  private static final int FIRST_OF_MANAGEMENT = 4;
  private static final List<String> DIMENSIONS =
      List.of("mastery", "breadth", "judgement", "impact", "growing", "working");
  private static final List<String> CRITERIA =
      List.of(
          "Finds the cause of a fault in {} that has no pattern. {#cause}",
          "Writes down what others need to know of {}, and keeps it true. {#writes}",
          "Says what a decision about {} costs before it is taken. {#costs}",
          "Leaves {} safer for those who come after. {#safer}");

  private CountedFramework() {}

  static void write(Path folder, int families) throws IOException {
    write(folder.resolve("framework.yaml"), framework());
    for (int number = 1; number <= families; number++) {
      Path family = folder.resolve("families/craft-" + number);
      write(
          family.resolve("family.yaml"),
          String.format(Locale.ROOT, "name: Craft %d\nsummary: Keeps what is built.\n", number));
      for (int grade = 1; grade <= GRADES; grade++) {
        write(family.resolve("ic/ic" + grade + ".md"), level(number, "Keeper", grade));
        if (grade >= FIRST_OF_MANAGEMENT) {
          write(family.resolve("management/m" + grade + ".md"), level(number, "Head", grade));
        }
      }
    }
  }

  private static String framework() {
    StringBuilder text = new StringBuilder("name: Counted crafts\ndimensions:\n");
    DIMENSIONS.forEach(
        id -> text.append("  - {id: ").append(id).append(", name: ").append(id).append("}\n"));
    return text.append("tracks:\n  - {id: ic, name: Craft, kind: ic}\n")
        .append("  - {id: management, name: Management, kind: management}\n")
        .toString();
  }

  private static String level(int family, String title, int grade) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "---\ntitle: %s %d of craft %d\ngrade: %d\n---\nAnswers for what grade %d is asked.\n",
            title,
            grade,
            family,
            grade,
            grade));
    for (String dimension : DIMENSIONS) {
      text.append("\n## ").append(dimension).append("\n\n");
      for (String criterion : CRITERIA) {
        String what = dimension + " at grade " + grade + " of " + title;
        text.append("- ")
            .append(criterion.replace("{}", what).replace("{#", "{#" + dimension + "-"))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
