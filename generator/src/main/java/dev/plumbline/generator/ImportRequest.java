package dev.plumbline.generator;

import dev.plumbline.generator.sheet.layout.LayoutKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet to import.
 *
 * @param from the file: .xlsx, .ods or .csv
 * @param content the content folder to write, in which nothing may be yet
 * @param layout how its sheets say what is expected; absent to find it out
 * @param mapping a file that says what cannot be found out; absent for none
 */
public record ImportRequest(
    Path from, Path content, @Nullable LayoutKind layout, @Nullable Path mapping) {
  /** A request that leaves all to be found out. */
  public static ImportRequest of(Path from, Path content) {
    return new ImportRequest(from, content, null, null);
  }

  /** This request for sheets that all say it in this way. */
  public ImportRequest withLayout(LayoutKind other) {
    return new ImportRequest(from, content, other, mapping);
  }

  /** This request with a mapping file. */
  public ImportRequest withMapping(Path other) {
    return new ImportRequest(from, content, layout, other);
  }
}
