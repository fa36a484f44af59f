package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A builder with its content, and what its builds took. */
final class Competitor {

  private final Builder builder;
  private final Path content;
  private final Path level;
  private final List<Sample> samples = new ArrayList<>();
  private SiteFiles site = SiteFiles.NONE;

  /**
   * A builder that has built nothing.
   *
   * @param level the file in which a word is changed, in the content
   */
  Competitor(Builder builder, Path content, String level) {
    this.builder = builder;
    this.content = content;
    this.level = content.resolve(level);
  }

  void build(Change change, Path folder) throws IOException, InterruptedException {
    change.make(level);
    SiteFiles before = Files.exists(folder) ? SiteFiles.of(folder) : SiteFiles.NONE;
    Usage usage = builder.build(content, folder);
    site = SiteFiles.of(folder);
    samples.add(new Sample(change, usage, site.writtenSince(before)));
  }

  /** The site as the last build left it. */
  SiteFiles site() {
    return site;
  }

  List<Sample> samples() {
    return List.copyOf(samples);
  }
}
