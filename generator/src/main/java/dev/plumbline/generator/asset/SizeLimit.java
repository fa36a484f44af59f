package dev.plumbline.generator.asset;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.util.Optional;

/**
 * The limit on the size of a file.
 *
 * @param most the most bytes
 * @param hint the remedy for a larger file
 */
public record SizeLimit(int most, String hint) {
  /** The finding, if the file is larger. */
  Optional<Finding> exceeded(String path, long size) {
    return size <= most ? Optional.empty() : Optional.of(finding(path, size));
  }

  /** The finding that a file of that size is too large. */
  public Finding finding(String path, long size) {
    return Finding.of(
        Code.FILE_TOO_LARGE,
        Place.startOf(path),
        "The file has " + size + " bytes; the limit for this kind of file is " + most + ".",
        hint);
  }
}
