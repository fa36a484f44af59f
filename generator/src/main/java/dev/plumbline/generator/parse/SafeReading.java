package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.function.Supplier;

/** The reading of one file, whose failure leaves all others to be read. */
final class SafeReading {
  private SafeReading() {}

  /**
   * What a file says. Where reading it fails, that is a finding at the file.
   *
   * @param context of the file; has what was found before the fault
   * @param reader reads it
   * @param otherwise what to go on with if that fails
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
              "Plumbline failed at reading this file (" + fault.getClass().getSimpleName() + ").",
              "this is a fault of Plumbline: please report it, and send the file with the report;"
                  + " until it is mended, undo what was changed in the file last.");
      return otherwise.get();
    }
  }
}
