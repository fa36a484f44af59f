package dev.plumbline.templates;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes every sample page into a folder, to be looked at in a browser. */
final class Look {
  private Look() {}

  static void into(Path folder) throws Exception {
    Press press = new Press();
    Files.createDirectories(folder.resolve("style"));
    for (String style : new String[] {"style/tokens.css", "style/site.css"}) {
      try (InputStream in = Look.class.getResourceAsStream("/dev/plumbline/templates/" + style)) {
        Files.copy(
            Objects.requireNonNull(in), folder.resolve(style), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Samples sample : Samples.values()) {
      Files.writeString(
          folder.resolve(sample.file()), press.print(sample.template(), sample.view()));
    }
  }
}
