package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.ExtensionException;
import dev.plumbline.generator.Extensions;
import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.MemoryResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.check.CheckContext;
import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.OwnCode;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.page.shell.View;
import dev.plumbline.generator.report.ReportFormat;
import dev.plumbline.generator.report.ReportedRun;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks, page kinds and exports that are not Plumbline's own. */
class ExtensionsTest {
  private static final OwnCode SHORT_NAME =
      new OwnCode("short-name", Severity.WARNING, "A short name.", "Choose a name of three words.");

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(SmallFramework.CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = content.resolve(SmallFramework.CONTENT.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @Test
  void aFindingOfAnotherCheckIsReportedUnderItsOwnCode() throws IOException {
    FindingReport report = check();
    assertThat(own(report)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    ReportedRun run = new ReportedRun(report, "", "1", null, Severity.NOTE);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.text(run)).as(format.word()).contains("short-name");
    }
  }

  @Test
  void theFrameworkDecidesAboutAnotherCheckAsAboutAnyOther() throws IOException {
    Files.writeString(
        content.resolve("framework.yaml"),
        "\nseverity: {short-name: note}\n",
        StandardOpenOption.APPEND);
    assertThat(own(check())).extracting(Finding::severity).containsExactly(Severity.NOTE);
    assertThat(check().findings()).noneMatch(one -> one.code().id().equals("unknown-code"));
  }

  @Test
  void anotherPageAndAnotherExportAreInTheSite() throws IOException {
    Path theme = Files.createDirectory(folder.resolve("theme"));
    Files.writeString(theme.resolve("welcome.ftlh"), "<h1>${words['nav.home']}: ${hello}</h1>");
    MemoryResult result =
        SiteGenerator.generateInMemory(
            request(List.of(new WelcomePages("welcome.html")), List.of(text("exports/own.txt")))
                .withTheme(BuiltSite.theme().under(theme))
                .withAddress("https://careers.example.org/"),
            Progress.SILENT);
    assertThat(Objects.requireNonNull(result.site()).text("welcome.html")).contains(": hello");
    assertThat(result.site().text("exports/own.txt")).isEqualTo("own");
    assertThat(result.site().text("sitemap.xml")).contains("example.org/welcome.html");
  }

  @Test
  void anAddressOfPlumblinesIsRefused() {
    assertThatThrownBy(() -> make(List.of(new WelcomePages("Index.html")), List.of()))
        .isInstanceOf(ExtensionException.class)
        .hasMessageContaining("WelcomePages makes \"Index.html\"");
    assertThatThrownBy(() -> make(List.of(), List.of(text("exports/framework.json"))))
        .isInstanceOf(ExtensionException.class)
        .hasMessageContaining("makes \"exports/framework.json\"");
  }

  @Test
  void whoeverThrowsIsNamed() {
    Export broken =
        export -> {
          throw new IllegalStateException("no disk");
        };
    assertThatThrownBy(() -> make(List.of(), List.of(broken)))
        .isInstanceOf(ExtensionException.class)
        .hasMessageContaining(getClass().getName())
        .hasMessageContaining("no disk");
  }

  @Test
  void aCodeOfPlumblinesIsNobodyElses() {
    assertThatThrownBy(() -> new OwnCode("dead-link", Severity.NOTE, "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"dead-link\"");
  }

  private FindingReport check() throws IOException {
    Extensions extensions = Extensions.NONE.withChecks(List.of(new ShortNameCheck()));
    return SiteGenerator.check(CheckRequest.of(content).withExtensions(extensions)).report();
  }

  private static List<Finding> own(FindingReport report) {
    return report.findings().stream().filter(one -> one.code().equals(SHORT_NAME)).toList();
  }

  private void make(List<PageKind> pages, List<Export> exports) throws IOException {
    SiteGenerator.generateInMemory(request(pages, exports), Progress.SILENT);
  }

  private GenerateRequest request(List<PageKind> pages, List<Export> exports) {
    return GenerateRequest.of(content, folder.resolve("site"))
        .withExtensions(Extensions.NONE.withPageKinds(pages).withExports(exports));
  }

  private static Export text(String path) {
    byte[] bytes = "own".getBytes(StandardCharsets.UTF_8);
    return content -> List.of(new ExportedFile(new SitePath(path), () -> bytes));
  }

  private static final class ShortNameCheck implements Check {
    @Override
    public RuleCode code() {
      return SHORT_NAME;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
      findings.add(code(), context.framework().place(), "The name is short.", "make it longer.");
    }
  }

  private record WelcomePages(String path) implements PageKind {
    @Override
    public List<Page> pages(SiteContent content) {
      SitePath address = new SitePath(path);
      return List.of(
          new Page(address, "welcome", content.framework().place(), () -> view(content, address)));
    }

    private static WelcomeView view(SiteContent content, SitePath path) {
      PageShells shells = new PageShells(new PageContext(content, path));
      return new WelcomeView(
          shells.shell(List.of("Welcome"), "Hello.", List.of(), List.of(), null), "hello");
    }
  }

  /** What the template prints. */
  public record WelcomeView(PageShell shell, String hello) implements View {}
}
