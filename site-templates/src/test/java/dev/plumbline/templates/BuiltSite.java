package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.VersionSource;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A site, built by the whole pipeline and read back. */
public final class BuiltSite {
  static final String DATA = "exports/framework.json";

  private final SortedMap<String, byte[]> files;
  private final Map<String, Document> pages = new HashMap<>();
  private @Nullable JsonNode data;

  private BuiltSite(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** Builds a site that knows its address. */
  public static BuiltSite at(String address, Path content, Path folder) throws IOException {
    return of(request(content, folder, Set.of(), address, theme()));
  }

  public static BuiltSite of(Path content, Path folder, String... audiences) throws IOException {
    return of(request(content, folder, Set.of(audiences), null, theme()));
  }

  static GenerateRequest request(
      Path content, Path folder, Set<String> audiences, @Nullable String address, Theme theme) {
    return GenerateRequest.of(content, folder)
        .withAudiences(audiences)
        .withAddress(address)
        .withTheme(theme);
  }

  /** A site with the history of the versions that are tagged in the content's repository. */
  static GenerateRequest withVersions(
      Path content, Path folder, String pattern, @Nullable String address, String... audiences) {
    return request(content, folder, Set.of(audiences), address, theme())
        .withVersions(new VersionSource.Tags(pattern));
  }

  /** A site for everyone, with the history of the versions that tags name. */
  public static BuiltSite telling(String versions, Path content, Path folder) throws IOException {
    return of(withVersions(content, folder, versions, null));
  }

  static BuiltSite of(GenerateRequest request) throws IOException {
    GenerateResult result = SiteGenerator.generate(request, Progress.SILENT);
    assertThat(result.made()).as(findings(result.report())).isNotNull();
    return read(request.site());
  }

  static Theme theme() {
    return Theme.onClassPath(Objects.requireNonNull(BuiltSite.class.getClassLoader()));
  }

  private static String findings(FindingReport report) {
    StringBuilder text = new StringBuilder();
    report.printed(Severity.ERROR, "", false).forEach(one -> text.append(one.text()).append('\n'));
    return text.toString();
  }

  static BuiltSite read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new BuiltSite(files);
  }

  /** Every file below the site's folder, by its path. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  public List<String> pages() {
    return files.keySet().stream().filter(file -> file.endsWith(".html")).toList();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  public String text(String path) {
    byte[] bytes = files.get(path);
    assertThat(bytes).as("the site's file " + path).isNotNull();
    return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
  }

  /** A page, parsed once. Callers must not change it. */
  public Document page(String path) {
    return pages.computeIfAbsent(path, key -> Jsoup.parse(text(key)));
  }

  /** The framework as data, parsed once. */
  public JsonNode data() {
    if (data == null) {
      data = new ObjectMapper().readTree(text(DATA));
    }
    return data;
  }
}
