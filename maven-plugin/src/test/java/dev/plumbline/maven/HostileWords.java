package dev.plumbline.maven;

import java.util.List;
import java.util.stream.Stream;

/** Words that want to be more than read. */
public final class HostileWords {
  private static final List<String> COMMANDS =
      List.of(
          "##[set-output name=approved]yes",
          "::stop-commands::z",
          "\n::error file=x,line=1::y",
          "\r\n \u00A0::add-mask::z",
          "\u2028::error::y\u0085::error::y",
          "##vso[task.setvariable variable=a]b",
          "#\u200B#\u2060[error]b",
          "##teamcity[buildStop comment='x' readdToQueue='true']",
          "\u001B[0Ksection_start:1:a[collapsed=true]\r\u001B[0Kb",
          "section_end:1:a");

  private static final List<String> DISGUISES =
      List.of(
          "\u202Edevorppa\u202C",
          "\u2066x\u2069\u200F\u200E\u061C",
          "a\u00ADb\u200Bc\uFEFFd\u2060e",
          "x\uDB40\uDC61\uDB40\uDC7Fy",
          "\u001B[2J\u001B]8;;https://evil.example\u0007x\u0008\u009B1A");

  private HostileWords() {}

  static List<String> commands() {
    return COMMANDS;
  }

  public static List<String> all() {
    return Stream.concat(COMMANDS.stream(), DISGUISES.stream()).toList();
  }

  /** All of them as one. */
  public static String asOne() {
    return String.join(" ", all());
  }
}
