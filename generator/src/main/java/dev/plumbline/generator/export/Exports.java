package dev.plumbline.generator.export;

import java.util.List;

/** The exports of a site. */
public final class Exports {
  private static final List<Export> ALL =
      List.of(
          new FrameworkExport(),
          new SearchExport(),
          new FrameworkTablesExport(),
          new FrameworkSchemaExport(),
          new ContentSchemaExport(),
          new BrandStyleExport(),
          new LevelListExport(),
          new WordWeightsExport(),
          new FamilyDataExport(),
          new FeedExport(),
          new SitemapExport());

  private Exports() {}

  /** The files of all exports; their bytes are made on demand. */
  public static List<ExportedFile> files(ExportContent content) {
    return ALL.stream().flatMap(export -> export.files(content).stream()).toList();
  }
}
