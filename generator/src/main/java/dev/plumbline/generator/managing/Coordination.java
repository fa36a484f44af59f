package dev.plumbline.generator.managing;

import java.util.List;

/** What stands between a verb and its object, and after the object. */
final class Coordination {
  private static final int MOST_VERBS = 4;

  private Coordination() {}

  /** The place after a verb and those that share its object: "hire, train and retain". */
  static int past(Scene scene, Verb verb, int at) {
    int end = at + 1;
    if (scene.clause().word(end).equals("up") && !scene.clause().word(end + 1).equals("to")) {
      end++;
    }
    for (int i = 0; i < MOST_VERBS; i++) {
      int next = pastJoining(scene, end);
      while (next > end && isAdverb(scene, next)) {
        next++;
      }
      if (next == end || !isSameForm(scene, verb, next)) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isAdverb(Scene scene, int at) {
    return scene.clause().word(at).endsWith("ly") || scene.is(Part.ADVERB, at);
  }

  private static int pastJoining(Scene scene, int at) {
    int next = at;
    while (isJoining(scene.clause().word(next))) {
      next++;
    }
    return next;
  }

  private static boolean isJoining(String word) {
    return word.equals(",") || word.equals("and") || word.equals("or");
  }

  private static boolean isSameForm(Scene scene, Verb verb, int at) {
    String word = scene.clause().word(at);
    boolean free =
        !word.isEmpty()
            && !scene.is(Part.SMALL, at)
            && !scene.is(Part.PERSON, at)
            && !scene.is(Part.GROUP, at)
            && !scene.is(Part.TALENT, at);
    return free && (isOfForm(scene, verb, word) || Verb.Form.of(word) == verb.form());
  }

  private static boolean isOfForm(Scene scene, Verb verb, String word) {
    return scene.lexicon().verbs().getOrDefault(word, List.of()).stream()
        .anyMatch(other -> other.form() == verb.form());
  }

  /** The place after "the team's operations" and the like; below 0 if there is none here. */
  static int pastOperations(Scene scene, int at) {
    for (int i = at; i < Math.min(at + 4, scene.clause().size() - 1); i++) {
      String word = scene.clause().word(i);
      if (isOfPeople(scene, word) && scene.is(Part.OPERATIONS, i + 1) && scene.isEnd(i + 2)) {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean isOfPeople(Scene scene, String word) {
    int mark = word.endsWith("'") ? 1 : word.endsWith("'s") ? 2 : 0;
    String owner = word.substring(0, word.length() - mark);
    return mark > 0
        && (scene.lexicon().is(Part.GROUP, owner) || scene.lexicon().is(Part.PERSON, owner));
  }

  /** Whether a group of people that are named is only led through something. */
  static boolean isThrough(Scene scene, int at) {
    return switch (scene.clause().word(at)) {
      case "through", "throughout", "towards", "toward", "on", "during", "when", "while" -> true;
      default -> false;
    };
  }

  /** Whether a group is only led through, towards or in something. */
  static boolean isOnAWay(Scene scene, int at) {
    String word = scene.clause().word(at);
    return switch (word) {
      case "through", "throughout", "towards", "toward", "on", "during", "when", "while", "by" ->
          true;
      case "to", "for", "technically", "into" -> true;
      case "in" -> scene.clause().word(at + 1).endsWith("ing");
      default -> false;
    };
  }
}
