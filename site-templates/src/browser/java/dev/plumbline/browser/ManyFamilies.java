package dev.plumbline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A framework of so many families that they are listed by letter. */
final class ManyFamilies {
  static final int COUNT = 45;

  private static final List<String> NAMES = List.of("Anchors", "Étude", "Sea walls");
  private static final String FRAMEWORK =
      """
      name: Many crafts
      dimensions:
        - {id: craft, name: Craft}
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      """;
  private static final String LEVELS =
      """
      levels:
        - {track: ic, id: one, title: Keeper, grade: 1}
        - {track: management, id: one, title: Head, grade: 1}
      """;

  private ManyFamilies() {}

  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK);
    for (int i = 0; i < COUNT; i++) {
      Path family = Files.createDirectories(folder.resolve("families/f" + i));
      String name = String.format(Locale.ROOT, "name: %s %d\n", NAMES.get(i % NAMES.size()), i);
      Files.writeString(family.resolve("family.yaml"), name + LEVELS);
    }
  }
}
