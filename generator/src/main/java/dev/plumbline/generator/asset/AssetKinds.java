package dev.plumbline.generator.asset;

import java.util.List;
import java.util.Optional;

/**
 * The list of kinds of assets: pictures, documents to download, sound and film, fonts. Their first
 * bytes are those of the <a href="https://mimesniff.spec.whatwg.org/">WHATWG's MIME Sniffing
 * Standard</a> where it has them, else those that the kind's own standard names.
 *
 * <p>Archives are not listed because their content cannot be seen in a review, nor are office
 * documents that may hold macros.
 */
final class AssetKinds {
  /** The number of bytes that are examined: no signature is longer. */
  static final int LOOKED_AT = 128;

  /** The beginning of every office document, which is an archive. */
  private static final String ZIP = "PK\\03\\04";

  /** The beginning of an OpenDocument, whose first file in the archive names its type. */
  private static final String OPEN =
      ZIP + "?".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.";

  static final List<AssetKind> ALL =
      List.of(
          AssetKind.beginning("PNG image", "png", "\\89PNG\\0D\\0A\\1A\\0A"),
          AssetKind.beginning("JPEG image", "jpg jpeg", "\\FF\\D8\\FF"),
          AssetKind.beginning("GIF image", "gif", "GIF87a", "GIF89a"),
          AssetKind.beginning("WebP image", "webp", "RIFF????WEBP"),
          AssetKind.beginning("AVIF image", "avif", "????ftypavif", "????ftypavis"),
          AssetKind.beginning("icon", "ico", "\\00\\00\\01\\00"),
          AssetKind.drawing("SVG image", "svg"),
          AssetKind.beginning("PDF document", "pdf", "%PDF-"),
          AssetKind.beginning("Word document", "docx", ZIP),
          AssetKind.beginning("Excel workbook", "xlsx", ZIP),
          AssetKind.beginning("PowerPoint presentation", "pptx", ZIP),
          AssetKind.beginning("OpenDocument text", "odt", OPEN + "text"),
          AssetKind.beginning("OpenDocument spreadsheet", "ods", OPEN + "spreadsheet"),
          AssetKind.beginning("OpenDocument presentation", "odp", OPEN + "presentation"),
          AssetKind.text("CSV table", "csv"),
          AssetKind.text("plain text", "txt"),
          AssetKind.beginning("MP4 film", "mp4", "????ftyp"),
          AssetKind.beginning("WebM film", "webm", "\\1A\\45\\DF\\A3"),
          AssetKind.beginning("MP3 sound", "mp3", "ID3", "\\FF\\FB", "\\FF\\F3", "\\FF\\F2"),
          AssetKind.beginning("Ogg sound", "ogg", "OggS"),
          AssetKind.beginning("WOFF2 font", "woff2", "wOF2"),
          AssetKind.beginning("WOFF font", "woff", "wOFF"),
          AssetKind.beginning("TrueType font", "ttf", "\\00\\01\\00\\00"),
          AssetKind.beginning("OpenType font", "otf", "OTTO"));

  private AssetKinds() {}

  /** The kind that a file's ending claims. */
  static Optional<AssetKind> of(String ending) {
    return ALL.stream().filter(kind -> kind.endings().contains(ending)).findFirst();
  }

  /** The kind of a file by its first bytes, if they match one kind better than all others. */
  static Optional<AssetKind> beginning(byte[] start) {
    int most = ALL.stream().mapToInt(kind -> kind.weight(start)).max().orElse(0);
    List<AssetKind> found = ALL.stream().filter(kind -> kind.weight(start) == most).toList();
    return most > 0 && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
