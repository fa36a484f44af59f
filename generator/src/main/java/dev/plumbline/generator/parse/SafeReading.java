package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.function.Supplier;

/** The reading of one file, whose failure leaves all others to be read. */
final class SafeReading {
  private SafeReading() {}

  /**
   * The content of a file. A failure to read it is a finding at the file.
   *
   * @param context the context of the file, with the findings before the failure
   * @param reader reads the file
   * @param otherwise the content in case of a failure
   */
  static <T> T of(ParseContext context, Supplier<T> reader, Supplier<T> otherwise) {
    try {
      return reader.get();
    } catch (RuntimeException | StackOverflowError fault) {
      context
          .findings()
          .add(
              Code.UNREADABLE_FILE,
              Place.startOf(context.path()),
              "Plumbline failed to read this file (" + fault.getClass().getSimpleName() + ").",
              "this is a fault in Plumbline: please report it, and send the file with the report."
                  + " Until it is fixed, undo the last change to the file.");
      return otherwise.get();
    }
  }
}
