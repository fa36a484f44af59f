package dev.plumbline.maven.extension;

import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.export.ExportContent;
import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the names of all families, a line each. */
public final class NamesExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    SitePath path = new SitePath("exports/names.txt");
    return List.of(new ExportedFile(path, () -> names(content)));
  }

  private static byte[] names(ExportContent content) {
    return content.framework().families().stream()
        .map(Family::name)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
