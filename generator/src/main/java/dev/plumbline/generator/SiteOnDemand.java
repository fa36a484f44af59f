package dev.plumbline.generator;

import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.render.Templates;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A site of which each file is made when somebody asks for it. Nothing is written. The files are
 * those of a build; safe for use by several threads.
 */
public final class SiteOnDemand {
  private final GenerateRequest request;
  private final SitePlan plan;
  private final Templates templates;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Source> others = new HashMap<>();
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  SiteOnDemand(GenerateRequest request, SitePlan plan, Templates templates) throws IOException {
    this.request = request;
    this.plan = plan;
    this.templates = templates;
    plan.pages().forEach(page -> pages.put(page.path().value(), page));
    plan.exports().forEach(file -> others.put(file.path().value(), () -> bytes(file)));
    for (String asset : plan.assets()) {
      others.put(asset, () -> Files.readAllBytes(request.content().resolve(asset)));
    }
    for (String file : request.theme().staticFiles()) {
      others.put(Addresses.theme(file).value(), () -> request.theme().bytes(file));
    }
  }

  /** The findings in the content. */
  public FindingReport report() {
    return plan.report();
  }

  /** Whether findings would keep a build from making it. */
  public boolean fails() {
    return plan.fails(request.failOn());
  }

  /** The unknown part of the framework's past, with the remedy; absent where all is known. */
  public @Nullable String history() {
    return plan.missing();
  }

  /** The framework that it shows. */
  public Framework framework() {
    return plan.content().framework();
  }

  /** The content that a page comes from; empty if there is no such page. */
  public Optional<Place> source(String path) {
    return Optional.ofNullable(pages.get(path)).map(Page::source);
  }

  /**
   * The bytes of a file; empty if the site has no such file.
   *
   * @param path relative to the site's folder, with {@code /} between its parts
   * @throws IOException if a file of the content or the theme cannot be read
   */
  public Optional<byte[]> file(String path) throws IOException {
    Page page = pages.get(path);
    if (page != null) {
      return Optional.of(made.computeIfAbsent(path, unmade -> print(page)));
    }
    Source other = others.get(path);
    return other == null ? Optional.empty() : Optional.of(other.bytes());
  }

  private byte[] print(Page page) {
    return templates.print(page.template(), page.view().get());
  }

  private static byte[] bytes(ExportedFile file) {
    if (file.content() instanceof FileContent.Whole whole) {
      return whole.bytes().get();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((FileContent.Streamed) file.content()).writer().accept(bytes);
    return bytes.toByteArray();
  }

  /** What gives the bytes of a file. */
  private interface Source {
    byte[] bytes() throws IOException;
  }
}
