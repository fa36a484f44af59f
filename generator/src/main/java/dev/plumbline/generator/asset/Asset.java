package dev.plumbline.generator.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.util.Optional;

/**
 * A file among the assets.
 *
 * @param path from the content folder
 */
public record Asset(String path, AssetFile file) {
  private static final String ASSETS =
      "assets can be pictures, PDF and office documents, CSV and plain text, audio, video and"
          + " fonts:"
          + " save it as one of these, or delete it. Text for readers belongs on a page: a Markdown"
          + " file in the folder pages.";

  /** The beginning of a file whose content Git LFS keeps elsewhere. */
  private static final String POINTER = "version https://git-lfs.github.com/spec/";

  /**
   * The reason that keeps the file from being copied into a site; the first of several.
   *
   * @throws IOException names the file if it cannot be read
   */
  public Optional<Finding> objection() throws IOException {
    AssetName name = new AssetName(path);
    Optional<AssetKind> kind = AssetKinds.of(name.ending());
    if (kind.isEmpty()) {
      return unknown(name.ending());
    }
    Optional<String> second = name.secondEnding();
    if (second.isPresent()) {
      return twofold(name, second.get());
    }
    Optional<Finding> size = kind.get().limit().exceeded(path, file.size());
    return size.isPresent() ? size : inside(kind.get());
  }

  private Optional<Finding> unknown(String ending) {
    String message =
        ending.isEmpty()
            ? "The file name has no ending, such as .png, that says what kind of file it is."
            : "Files that end in \"" + ending + "\" cannot be used as assets.";
    return found(message, ASSETS);
  }

  private Optional<Finding> twofold(AssetName name, String second) {
    return found(
        "The file name has a second ending, \"" + second + "\", which some web servers act on.",
        "replace the dots with hyphens: \""
            + name.withOneEnding()
            + "\". Then correct the links to the file.");
  }

  private Optional<Finding> inside(AssetKind kind) throws IOException {
    byte[] start = file.start(AssetKinds.LOOKED_AT);
    if (new String(start, ISO_8859_1).startsWith(POINTER)) {
      return file.isCheckedOut() ? notFetched() : Optional.empty();
    }
    return switch (kind.reading()) {
      case FIRST_BYTES -> kind.begins(start) ? Optional.empty() : otherKind(kind, start);
      case TEXT -> inText(kind, start);
      case DRAWING -> inDrawing(kind, start);
    };
  }

  private Optional<Finding> notFetched() {
    return found(
        "The file is missing: Git LFS (large file storage) keeps it elsewhere and left a note in"
            + " its place.",
        "fetch it with \"git lfs pull\"; in GitHub Actions, set \"lfs: true\" under"
            + " actions/checkout.");
  }

  private Optional<Finding> inText(AssetKind kind, byte[] start) throws IOException {
    Optional<String> text = file.bytes(kind.limit().most()).flatMap(PlainText::of);
    if (text.isEmpty()) {
      return otherKind(kind, start);
    }
    return PageSigns.begin(text.get()) ? looksLikePage(kind) : Optional.empty();
  }

  private Optional<Finding> inDrawing(AssetKind kind, byte[] start) throws IOException {
    Optional<String> text = file.bytes(kind.limit().most()).flatMap(PlainText::of);
    return text.isEmpty() ? otherKind(kind, start) : SvgInspection.of(path, text.get());
  }

  private Optional<Finding> otherKind(AssetKind kind, byte[] start) {
    if (PageSigns.begin(new String(start, ISO_8859_1))) {
      return looksLikePage(kind);
    }
    return found(
        byName(kind) + ", but its content is something else.",
        AssetKinds.beginning(start).map(this::rename).orElse(saveAgain(kind)));
  }

  private static String saveAgain(AssetKind kind) {
    return switch (kind.reading()) {
      case FIRST_BYTES -> "save it again from the program that made it, or delete it.";
      case TEXT -> "save it again as text in UTF-8; Excel calls this \"CSV UTF-8\".";
      case DRAWING -> Objection.SAVE_AGAIN;
    };
  }

  private String rename(AssetKind kind) {
    String name = new AssetName(path).withEnding(kind.endings().get(0));
    return "it looks like the type \""
        + kind.title()
        + "\": rename it to \""
        + name
        + "\", and correct the links to it.";
  }

  private Optional<Finding> looksLikePage(AssetKind kind) {
    return found(
        byName(kind) + ", but its content starts like a web page.",
        "this happens when a web page is saved instead of the file it shows: save that file"
            + " again. Text"
            + " for readers belongs on a page: a Markdown file in the folder pages.");
  }

  private static String byName(AssetKind kind) {
    return "By its name, this file is of the type \"" + kind.title() + "\"";
  }

  private Optional<Finding> found(String message, String hint) {
    return Optional.of(Finding.of(Code.ASSET_KIND, Place.startOf(path), message, hint));
  }
}
