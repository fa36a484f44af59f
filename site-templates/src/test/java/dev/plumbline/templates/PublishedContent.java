package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The content of a framework as it could be published, with a name that tests show. */
record PublishedContent(String name, Path folder) {
  /** The sample framework and the small one. */
  static Stream<PublishedContent> own() {
    return Stream.of(
        new PublishedContent("sample", Path.of("../framework-content/content")),
        new PublishedContent("small", SmallFramework.CONTENT));
  }

  /** The sample framework, the small one, and the corpora where they are present. */
  static Stream<PublishedContent> all() {
    return Corpora.areThere() ? Stream.concat(own(), published()) : own();
  }

  private static Stream<PublishedContent> published() {
    return Stream.concat(
        Stream.of(Corpora.values())
            .map(corpus -> new PublishedContent(corpus.name(), corpus.content())),
        Stream.of(new PublishedContent("INDRIVE", Corpora.content("indrive"))));
  }

  BuiltSite build(Path site) throws Exception {
    assertThat(folder).isDirectory();
    return BuiltSite.of(folder, site);
  }

  @Override
  public String toString() {
    return name;
  }
}
