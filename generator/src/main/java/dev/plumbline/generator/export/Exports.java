package dev.plumbline.generator.export;

import java.util.List;

/** Every export of the site. */
public final class Exports {
  private static final List<Export> ALL =
      List.of(
          new SearchExport(),
          new FrameworkJson(),
          new FrameworkSchema(),
          new ContentSchemas(),
          new BrandStyle(),
          new LevelList(),
          new WordWeights(),
          new FamilyData(),
          new ChangesFeed(),
          new Sitemap());

  private Exports() {}

  /** The files of all exports; what is in them is made when asked for. */
  public static List<ExportedFile> files(ExportedEdition edition) {
    return ALL.stream().flatMap(export -> export.files(edition).stream()).toList();
  }
}
