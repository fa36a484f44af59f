package dev.plumbline.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Servers that run builds, each with the lines of a log that it obeys. The grammars are those of
 * the servers' own sources, taken wider where those ask whether they know a command.
 */
public enum BuildServer {
  /**
   * {@code ActionCommand} of {@code actions/runner}: the newer form begins a line, blanks aside;
   * the older one stands anywhere in it.
   */
  GITHUB {
    @Override
    boolean obeys(String line) {
      String begun = line.replaceFirst("^[\\s\\p{Z}]+", "");
      boolean newer = begun.startsWith("::") && begun.indexOf("::", 2) >= 0;
      return newer || closes(line, "##[");
    }
  },

  /**
   * {@code Command} of {@code microsoft/azure-pipelines-agent}: anywhere in a line. What only
   * changes how a line looks has the older form of GitHub.
   */
  AZURE {
    @Override
    boolean obeys(String line) {
      return closes(line, "##vso[") || closes(line, "##[");
    }
  },

  /**
   * {@code parseSection} of GitLab's log viewer, which needs neither the carriage return nor the
   * escape sequence that its documentation asks for.
   */
  GITLAB {
    private final Pattern section = Pattern.compile("section_\\s*(start|end)\\s*:\\s*\\d*\\s*:");

    @Override
    boolean obeys(String line) {
      return section.matcher(line).find();
    }
  },

  /** {@code ServiceMessage} of TeamCity: anywhere in a line, up to a bracket without a bar. */
  TEAMCITY {
    private final Pattern message = Pattern.compile("##teamcity\\[.*?(?<!\\|)]");

    @Override
    boolean obeys(String line) {
      return message.matcher(line).find();
    }
  };

  /** What one does not see, and is no end of a line or tab. */
  static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n\\t]]");

  /** .NET passes over these where it looks for a text, unless it is told not to. */
  private static final Pattern OF_NO_WEIGHT =
      Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  /** What a server takes for the end of a line. */
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\n\\r\\x0B\\f\\x85\u2028\u2029]");

  abstract boolean obeys(String line);

  /** The lines of a text that some server obeys, with the name of that server before each. */
  public static List<String> commandsIn(String text) {
    return commandsIn(text, line -> false);
  }

  /**
   * The same, but for those that are meant.
   *
   * @param meant asked where a line is for GitHub alone
   */
  static List<String> commandsIn(String text, Predicate<String> meant) {
    List<String> commands = new ArrayList<>();
    for (String line : LINE_END.splitAsStream(text).toList()) {
      for (BuildServer server : values()) {
        boolean obeyed =
            server.obeys(line) || server.obeys(OF_NO_WEIGHT.matcher(line).replaceAll(""));
        if (obeyed && !(server == GITHUB && meant.test(line))) {
          commands.add(server + ": " + line);
        }
      }
    }
    return commands;
  }

  private static boolean closes(String line, String prefix) {
    int start = line.indexOf(prefix);
    return start >= 0 && line.indexOf(']', start) >= 0;
  }

  /** A command for GitHub that Plumbline itself gives: an annotation that holds no older one. */
  static boolean isAnnotation(String line) {
    Matcher annotation =
        Pattern.compile(
                "::(error|warning|notice) file=[^,:]*,line=\\d+,col=\\d+,title=[a-z0-9-]+::.*")
            .matcher(line);
    return annotation.matches() && !closes(line, "##[");
  }
}
