package dev.plumbline.generator.parse;

import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of one family's folder. */
final class FamilyFiles {
  private final String id;
  private @Nullable SourceFile family;
  private @Nullable SourceFile index;
  private final Map<String, SourceFile> trackIndexes = new TreeMap<>();
  private final List<Layout.LevelSource> levels = new ArrayList<>();

  FamilyFiles(String id) {
    this.id = id;
  }

  void setOwn(SourceFile file, String name) {
    if (name.equals("index.md")) {
      index = file;
    } else {
      family = file;
    }
  }

  String id() {
    return id;
  }

  /** The path that its family.yaml has, or would have. */
  String path() {
    return "families/" + id + "/family.yaml";
  }

  @Nullable SourceFile family() {
    return family;
  }

  @Nullable SourceFile index() {
    return index;
  }

  /** Everything but the levels: equal for two families that have the same files. */
  Own own() {
    return new Own(id, family, index, Map.copyOf(trackIndexes));
  }

  /** By track. */
  Map<String, SourceFile> trackIndexes() {
    return trackIndexes;
  }

  List<Layout.LevelSource> levels() {
    return levels;
  }

  /** The files that a family itself is read from. */
  record Own(
      String id,
      @Nullable SourceFile family,
      @Nullable SourceFile index,
      Map<String, SourceFile> trackIndexes) {}
}
