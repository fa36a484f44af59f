package dev.plumbline.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that remembers its lines, each after the name of its level. */
final class Lines extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();

  List<String> all() {
    return lines;
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
