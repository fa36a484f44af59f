package dev.plumbline.generator;

import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A maker of the files of a planned site. */
final class SiteWriter {
  private final GenerateRequest request;
  private final SitePlan plan;
  private final Progress progress;
  private final AtomicInteger made = new AtomicInteger();

  SiteWriter(GenerateRequest request, SitePlan plan, Progress progress) {
    this.request = request;
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Makes the files and hands them over.
   *
   * @param same the addresses of pages that need not be made
   * @throws IOException if one cannot be written; the message names the path
   */
  void write(SiteOutput output, Set<SitePath> same) throws IOException {
    try {
      writeFixed(output);
      writeMade(output, same);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes the files that the theme and the content provide as they are. */
  private void writeFixed(SiteOutput output) throws IOException {
    for (String file : request.theme().staticFiles()) {
      output.put(Addresses.theme(file).value(), request.theme().bytes(file));
    }
    for (String asset : plan.assets()) {
      output.copy(asset, request.content().resolve(asset));
    }
  }

  private void writeMade(SiteOutput output, Set<SitePath> same) {
    PagePrinter printer = PagePrinter.of(request.theme(), plan);
    List<Page> wanted = plan.pages().stream().filter(page -> !same.contains(page.path())).toList();
    Stream<Runnable> exports = plan.exports().stream().map(file -> () -> write(file, output));
    Stream<Runnable> pages =
        wanted.stream()
            .map(
                page ->
                    () -> {
                      printer.print(page, output);
                      progress.made(made.incrementAndGet(), wanted.size());
                    });
    // The exports contain the longest tasks, which begin first so that nothing waits for them at
    // the end.
    new TaskQueue(Stream.concat(exports, pages).toList()).run();
  }

  private static void write(ExportedFile file, SiteOutput output) {
    String path = file.path().value();
    if (file.content() instanceof FileContent.Whole whole) {
      output.put(path, whole.bytes().get());
    } else if (file.content() instanceof FileContent.Streamed streamed) {
      output.stream(path, streamed.writer());
    }
  }
}
