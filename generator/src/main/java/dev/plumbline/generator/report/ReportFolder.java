package dev.plumbline.generator.report;

import dev.plumbline.generator.output.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder that the reports of a run are written to. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Writes the reports, each whole or not at all: all are written beside their places before the
   * first is moved into place. Other files of the folder stay as they are.
   *
   * @param folder made where absent; never inside a site, since reports quote lines that need not
   *     be for every reader
   * @throws IOException if they cannot be written; the message names the path
   */
  public static List<Path> write(Path folder, Collection<ReportFormat> formats, ReportedRun run)
      throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    formats.forEach(format -> texts.put(format.file(), format.text(run)));
    return write(folder, texts);
  }

  /**
   * Writes reports that are already texts.
   *
   * @param texts by the names of their files
   */
  public static List<Path> write(Path folder, Map<String, String> texts) throws IOException {
    refuseSite(folder);
    Files.createDirectories(folder);
    Map<Path, Path> parts = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path part = folder.resolve(text.getKey() + ".part");
        parts.put(part, folder.resolve(text.getKey()));
        Files.writeString(part, text.getValue());
      }
      for (Map.Entry<Path, Path> part : parts.entrySet()) {
        Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path part : parts.keySet()) {
        Files.deleteIfExists(part);
      }
    }
    return List.copyOf(parts.values());
  }

  private static void refuseSite(Path folder) throws IOException {
    Path site = SiteFolder.around(folder).orElse(null);
    if (site != null) {
      throw new IOException(
          folder
              + " is inside the site "
              + site
              + ", and what a report quotes need not be for every reader. "
              + "Choose another folder with plumbline.reportFolder.");
    }
  }
}
