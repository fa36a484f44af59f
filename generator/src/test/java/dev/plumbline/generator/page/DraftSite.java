package dev.plumbline.generator.page;

import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.WordKeys;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.Publication;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import dev.plumbline.generator.version.Versions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The site of a framework that a test writes, seen from its home page. Levels are called {@code
 * family/track/id}.
 */
public final class DraftSite {
  private final List<SourceFile> files = new ArrayList<>();

  public DraftSite(String framework) {
    files.add(new SourceFile("framework.yaml", framework));
  }

  public DraftSite family(String id, String... lines) {
    String text = "name: " + id + "\n" + String.join("\n", lines) + "\n";
    files.add(new SourceFile("families/" + id + "/family.yaml", text));
    return this;
  }

  /**
   * A level that is titled by its name.
   *
   * @param text what follows the front matter
   * @param lines of the front matter
   */
  public DraftSite level(String ref, int grade, String text, String... lines) {
    String head = "title: " + ref + "\ngrade: " + grade + "\n" + String.join("\n", lines);
    files.add(new SourceFile("families/" + ref + ".md", "---\n" + head + "\n---\n" + text));
    return this;
  }

  /** The home page in the making. */
  public PageContext page() throws IOException {
    Framework framework =
        ReadFramework.of(new SourceTree(files, List.of(), List.of(), List.of(), List.of())).value();
    WordIndex index = WordIndex.of(framework);
    SiteContent content =
        SiteContent.of(
            framework,
            new ContentAddresses(framework),
            WordKeys.words(),
            index,
            Publication.NONE,
            Parity.of(framework, index),
            Versions.NONE);
    return new PageContext(content, Addresses.HOME);
  }

  public static Family family(PageContext page, String id) {
    return page.framework().family(id).orElseThrow();
  }

  public static Level level(PageContext page, String ref) {
    return page.framework().families().stream()
        .flatMap(family -> family.levels().stream())
        .filter(level -> level.ref().toString().equals(ref))
        .findFirst()
        .orElseThrow();
  }
}
