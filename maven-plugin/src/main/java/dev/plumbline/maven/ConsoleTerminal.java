package dev.plumbline.maven;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal in which Maven was started. */
record ConsoleTerminal(Console console) implements Terminal {
  /**
   * The terminal, if there is one and somebody is at it.
   *
   * @param interactive whether Maven may ask questions: not in batch mode
   * @param ci the environment variable of that name, which build servers set
   */
  @SuppressWarnings("SystemConsoleNull") // It is asked whether it is a terminal, too.
  static Optional<Terminal> of(boolean interactive, @Nullable String ci) {
    Console console = System.console();
    return console != null && ProgressLog.isWatched(interactive, ci) && isTerminal(console)
        ? Optional.of(new ConsoleTerminal(console))
        : Optional.empty();
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public @Nullable String ask(String words) {
    return console.readLine("%s", words);
  }

  @Override
  public void tell(String words) {
    console.writer().println(words);
    console.flush();
  }
}
