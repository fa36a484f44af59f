package dev.plumbline.maven;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that remembers its lines, each after the name of its level. */
final class Lines extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();
  private final ByteArrayOutputStream commands = new ByteArrayOutputStream();

  /** The way of a goal to it. */
  GoalLog log() {
    return new GoalLog(this, new PrintStream(commands, true, StandardCharsets.UTF_8));
  }

  List<String> all() {
    return lines;
  }

  /** What was printed for the build server. */
  String commands() {
    return commands.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void info(CharSequence text) {
    lines.add("info " + text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add("warn " + text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add("error " + text);
  }
}
