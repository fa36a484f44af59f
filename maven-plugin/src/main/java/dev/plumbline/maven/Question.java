package dev.plumbline.maven;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A question about a new framework, which a property answers, or else a person, or else nobody.
 *
 * @param property that answers it
 * @param words of the question
 * @param usual the answer if there is no other
 * @param problem what an answer must be and is not, as the end of a sentence
 */
record Question(
    String property, String words, String usual, Function<String, Optional<String>> problem) {

  /**
   * A question that can only be answered by one of some words.
   *
   * @param reason why not by others, as the end of a sentence; empty where that is plain
   */
  static Question choice(
      String property, String words, String usual, List<String> possible, String reason) {
    return new Question(
        property,
        words + " (" + String.join(", ", possible) + ")",
        usual,
        answer ->
            possible.contains(answer)
                ? Optional.empty()
                : Optional.of("must be one of: " + String.join(", ", possible) + reason));
  }

  /**
   * The answer.
   *
   * @param given the property's value
   * @param terminal where to ask
   */
  String answer(Optional<String> given, Optional<Terminal> terminal) throws MojoExecutionException {
    return given.isEmpty() && terminal.isPresent()
        ? asked(terminal.get())
        : checked(given.orElse(usual));
  }

  private String checked(String answer) throws MojoExecutionException {
    Optional<String> wrong = problem.apply(answer);
    if (wrong.isPresent()) {
      throw new MojoExecutionException(
          property + " is \"" + answer + "\", but " + wrong.get() + ".");
    }
    return answer;
  }

  private String asked(Terminal terminal) throws MojoExecutionException {
    while (true) {
      String line = terminal.ask(words + " [" + (usual.isEmpty() ? "none" : usual) + "]: ");
      if (line == null) {
        throw new MojoExecutionException("Nothing was written, because a question had no answer.");
      }
      String answer = line.isBlank() ? usual : line.strip();
      Optional<String> wrong = problem.apply(answer);
      if (wrong.isEmpty()) {
        return answer;
      }
      terminal.tell("This " + wrong.get() + ".");
    }
  }
}
