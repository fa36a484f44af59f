package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Settings by which a local repository of its own gets what the main build has downloaded. */
final class MavenSettings {

  private MavenSettings() {}

  static Path write(Path folder, Path mainRepository) throws IOException {
    Path settings = folder.resolve("settings.xml");
    String text =
        String.format(
            Locale.ROOT,
            """
            <settings>
              <mirrors>
                <mirror>
                  <id>main-build</id>
                  <mirrorOf>*</mirrorOf>
                  <url>%s</url>
                </mirror>
              </mirrors>
            </settings>
            """,
            mainRepository.toUri());
    Files.writeString(settings, text);
    return settings;
  }
}
