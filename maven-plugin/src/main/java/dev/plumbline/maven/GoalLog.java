package dev.plumbline.maven;

import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.inert.InertText;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * The log of a goal, through which it prints. It is the only way to Maven's log: a name, a path or
 * a tag printed through it can neither command a build server nor be invisible.
 */
final class GoalLog {
  private final Log log;
  private final PrintStream server;

  /**
   * @param server the stream from which a build server reads commands
   */
  GoalLog(Log log, PrintStream server) {
    this.log = log;
    this.server = server;
  }

  void info(String line) {
    log.info(InertText.of(line));
  }

  void warn(String line) {
    log.warn(InertText.of(line));
  }

  /** Prints several lines that belong together, at the level of a severity. */
  void print(Severity severity, List<String> lines) {
    String entry = lines.stream().map(InertText::of).collect(Collectors.joining("\n"));
    switch (severity) {
      case ERROR -> log.error(entry);
      case WARNING -> log.warn(entry);
      case NOTE -> log.info(entry);
    }
  }

  /** Prints lines that a build server is meant to obey; their quotations are inert already. */
  void command(List<String> commands) {
    commands.forEach(line -> server.print(line + "\n"));
    server.flush();
  }
}
