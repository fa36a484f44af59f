package dev.plumbline.maven;

import dev.plumbline.generator.start.StarterLadder;
import dev.plumbline.generator.start.StarterNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What is known of a new framework.
 *
 * @param folder the folder to make it in, as it was given; empty for the current one
 */
record InitAnswers(String folder, StarterNames names, StarterLadder ladder, CodeHost host) {
  private static final String INIT = "plumbline.init.";

  /**
   * Asks for what is not given.
   *
   * @param given the values of properties by the last words of their names
   */
  static InitAnswers of(Map<String, String> given, Optional<Terminal> terminal)
      throws MojoExecutionException {
    Asked asked = new Asked(given, terminal);
    String folder = asked.open("folder", "Folder to make it in", ".", InitAnswers::folderProblem);
    String name =
        asked.open(
            "name",
            "Name of the organisation",
            "",
            one -> one.isBlank() ? Optional.empty() : StarterNames.problem(one));
    int levels = asked.number("levels", "Individual levels", 1, StarterLadder.MOST_LEVELS, "");
    int managers = asked.managers(levels);
    String individual =
        asked.open(
            "individualTrack",
            "Name of the individual track",
            StarterNames.INDIVIDUAL,
            StarterNames::problem);
    String management = managers == 0 ? "" : asked.management(individual);
    String host = asked.choice("host", "Code host", CodeHost.NONE.word(), CodeHost.words());
    return new InitAnswers(
        folder,
        new StarterNames(name.isBlank() ? null : name, individual, management),
        new StarterLadder(levels, managers),
        CodeHost.of(host));
  }

  private static Optional<String> folderProblem(String folder) {
    try {
      var unused = Path.of(folder);
      return Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.of("must be a folder");
    }
  }

  /** The questions, to whoever can answer them. */
  private record Asked(Map<String, String> given, Optional<Terminal> terminal) {
    String open(String word, String words, String usual, Function<String, Optional<String>> problem)
        throws MojoExecutionException {
      return answer(word, new Question(INIT + word, words, usual, problem));
    }

    String choice(String word, String words, String usual, List<String> possible)
        throws MojoExecutionException {
      return answer(word, Question.choice(INIT + word, words, usual, possible, ""));
    }

    int number(String word, String words, int least, int most, String reason)
        throws MojoExecutionException {
      List<String> possible =
          IntStream.rangeClosed(least, most).mapToObj(Integer::toString).toList();
      String usual = Integer.toString(most);
      Question question = Question.choice(INIT + word, words, usual, possible, reason);
      return Integer.parseInt(answer(word, question));
    }

    int managers(int levels) throws MojoExecutionException {
      int most = StarterLadder.mostManagers(levels);
      boolean isLimited = most < StarterLadder.mostManagers(StarterLadder.MOST_LEVELS);
      String reason = isLimited ? ", as each has an individual level of its grade beside it" : "";
      return number("managers", "Management levels", 0, most, reason);
    }

    String management(String individual) throws MojoExecutionException {
      return open(
          "managementTrack",
          "Name of the management track",
          StarterNames.MANAGEMENT,
          name ->
              StarterNames.areSame(name, individual)
                  ? Optional.of("must differ from the name of the individual track")
                  : StarterNames.problem(name));
    }

    private String answer(String word, Question question) throws MojoExecutionException {
      return question.answer(Optional.ofNullable(given.get(word)), terminal);
    }
  }
}
