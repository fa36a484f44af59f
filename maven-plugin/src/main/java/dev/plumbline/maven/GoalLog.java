package dev.plumbline.maven;

import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.inert.InertText;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * The log of a goal, through which it prints. The only way to Maven's log: a name, a path or a tag
 * that comes through it can neither command a build server nor hide.
 */
final class GoalLog {
  private final Log log;
  private final PrintStream server;

  /**
   * @param server what a build server reads commands from
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

  /** Several lines that belong together, at the level of a severity. */
  void print(Severity severity, List<String> lines) {
    String entry = lines.stream().map(InertText::of).collect(Collectors.joining("\n"));
    switch (severity) {
      case ERROR -> log.error(entry);
      case WARNING -> log.warn(entry);
      case NOTE -> log.info(entry);
    }
  }

  /** Lines that a build server is meant to obey; what they quote is inert already. */
  void command(List<String> commands) {
    commands.forEach(line -> server.print(line + "\n"));
    server.flush();
  }
}
