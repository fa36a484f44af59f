package dev.plumbline.generator;

import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.export.ExportContent;
import dev.plumbline.generator.export.ExportedFile;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.output.FileContent;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.AddressClaims;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pages and files that extensions make, each with the extension that is at fault for it. */
final class ExtensionFiles {
  private final Extensions extensions;
  private final List<Made> made = new ArrayList<>();

  ExtensionFiles(Extensions extensions) {
    this.extensions = extensions;
  }

  /** The pages of each page kind. */
  List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (PageKind kind : extensions.pageKinds()) {
      for (Page page : guarded(kind, () -> kind.pages(content))) {
        made.add(new Made(kind, page.path()));
        Supplier<?> view = () -> guarded(kind, page.view());
        pages.add(page.withView(view));
      }
    }
    return pages;
  }

  /** The files of each export. */
  List<ExportedFile> exports(ExportContent content) {
    List<ExportedFile> files = new ArrayList<>();
    for (Export export : extensions.exports()) {
      for (ExportedFile file : guarded(export, () -> export.files(content))) {
        made.add(new Made(export, file.path()));
        files.add(new ExportedFile(file.path(), guarded(export, file.content())));
      }
    }
    return files;
  }

  /**
   * Claims the address of each page and file that was made.
   *
   * @throws ExtensionException if one is taken, which no change of the content could fix
   */
  void claim(AddressClaims claims) {
    for (Made one : made) {
      if (claims.isTaken(one.path)) {
        throw new ExtensionException(
            one.extension.getClass().getName()
                + " makes \""
                + one.path
                + "\", and the site already has a file at this address. Choose another address.");
      }
      claims.claim(one.path, Place.startOf("framework.yaml"));
    }
  }

  private static FileContent guarded(Export export, FileContent content) {
    if (content instanceof FileContent.Whole whole) {
      return new FileContent.Whole(() -> guarded(export, whole.bytes()));
    }
    Consumer<OutputStream> writer = ((FileContent.Streamed) content).writer();
    return new FileContent.Streamed(
        out ->
            guarded(
                export,
                () -> {
                  writer.accept(out);
                  return true;
                }));
  }

  private static <T> T guarded(Object extension, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw ExtensionException.thrownBy(extension, e);
    }
  }

  private record Made(Object extension, SitePath path) {}
}
