package dev.plumbline.generator;

import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.output.FileContent;
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
  private final PagePrinter printer;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Source> others = new HashMap<>();
  private final PageInputs inputs;
  private final Map<String, Made> before;
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /**
   * Creates a site of which nothing is made.
   *
   * @param last the site before the last edit, whose pages are shown again where they are made from
   *     the same; absent for the first, and after an edit of the theme
   */
  private SiteOnDemand(
      GenerateRequest request, SitePlan plan, PagePrinter printer, @Nullable SiteOnDemand last)
      throws IOException {
    this.request = request;
    this.plan = plan;
    this.printer = printer;
    this.inputs = new PageInputs(plan.content(), last == null ? null : last.inputs);
    this.before = last == null ? Map.of() : last.known();
    plan.pages().forEach(this::add);
    plan.exports().forEach(file -> others.put(file.path().value(), () -> bytes(file)));
    for (String asset : plan.assets()) {
      others.put(asset, () -> Files.readAllBytes(request.content().resolve(asset)));
    }
    for (String file : request.theme().staticFiles()) {
      others.put(Addresses.theme(file).value(), () -> request.theme().bytes(file));
    }
  }

  static SiteOnDemand of(GenerateRequest request, SitePlan plan, @Nullable SiteOnDemand last)
      throws IOException {
    PagePrinter printer =
        last != null && last.plan.content().words().texts().equals(plan.content().words().texts())
            ? last.printer.then(plan)
            : PagePrinter.of(request.theme(), plan);
    return new SiteOnDemand(request, plan, printer, last);
  }

  private void add(Page page) {
    pages.put(page.path().value(), page);
    if (page.hasMarkdown()) {
      others.put(Addresses.markdown(page.path()).value(), () -> printer.print(page, true));
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

  /** The content that a page comes from; empty if there is no such page of HTML. */
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
      return Optional.of(made.computeIfAbsent(path, unmade -> made(page)).bytes);
    }
    Source other = others.get(path);
    return other == null ? Optional.empty() : Optional.of(other.bytes());
  }

  private Made made(Page page) {
    Object now = inputs.of(page);
    Made last = before.get(page.path().value());
    return last != null && last.inputs != null && last.inputs.equals(now)
        ? last
        : new Made(now, printer.print(page, false));
  }

  /** The pages that were made for this site or one before it, each the last time. */
  private Map<String, Made> known() {
    Map<String, Made> known = new HashMap<>(before);
    known.putAll(made);
    known.keySet().retainAll(pages.keySet());
    return known;
  }

  private static byte[] bytes(ExportedFile file) {
    if (file.content() instanceof FileContent.Whole whole) {
      return whole.bytes().get();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((FileContent.Streamed) file.content()).writer().accept(bytes);
    return bytes.toByteArray();
  }

  /** A page that was made. */
  private static final class Made {
    /** All that it was made from; absent where it may show anything. */
    private final @Nullable Object inputs;

    private final byte[] bytes;

    private Made(@Nullable Object inputs, byte[] bytes) {
      this.inputs = inputs;
      this.bytes = bytes;
    }
  }

  /** What gives the bytes of a file. */
  private interface Source {
    byte[] bytes() throws IOException;
  }
}
