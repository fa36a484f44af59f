package dev.plumbline.generator.asset;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of files that may be among the assets.
 *
 * @param title the name that people use
 * @param endings the endings of its files, in lower case, without the dot; the usual one first
 * @param reading the extent to which a file is read
 * @param limit the greatest size of a file
 * @param signatures the signatures of which a file has one; none where all of it is read
 */
record AssetKind(
    String title,
    List<String> endings,
    Reading reading,
    SizeLimit limit,
    List<Signature> signatures) {
  private static final SizeLimit LARGEST =
      new SizeLimit(100_000_000, "save it again in lower quality, or link to where it is kept.");
  private static final SizeLimit LARGEST_TEXT =
      new SizeLimit(5_000_000, "offer it as a workbook or a PDF, or split it.");
  private static final SizeLimit LARGEST_DRAWING =
      new SizeLimit(5_000_000, "save the image again as PNG, or with fewer details.");

  AssetKind {
    endings = List.copyOf(endings);
    signatures = List.copyOf(signatures);
  }

  /** The extent to which a file is read. */
  enum Reading {
    FIRST_BYTES,
    TEXT,
    DRAWING
  }

  /** A kind that is known by its first bytes. */
  static AssetKind beginning(String title, String endings, String... signatures) {
    return new AssetKind(
        title,
        List.of(endings.split(" ")),
        Reading.FIRST_BYTES,
        LARGEST,
        Arrays.stream(signatures).map(Signature::new).toList());
  }

  static AssetKind text(String title, String ending) {
    return new AssetKind(title, List.of(ending), Reading.TEXT, LARGEST_TEXT, List.of());
  }

  static AssetKind drawing(String title, String ending) {
    return new AssetKind(title, List.of(ending), Reading.DRAWING, LARGEST_DRAWING, List.of());
  }

  boolean begins(byte[] start) {
    return weight(start) > 0;
  }

  /**
   * The weight of the evidence of a file's first bytes for this kind; 0 where they do not match.
   */
  int weight(byte[] start) {
    return signatures.stream()
        .filter(signature -> signature.begins(start))
        .mapToInt(Signature::weight)
        .max()
        .orElse(0);
  }
}
