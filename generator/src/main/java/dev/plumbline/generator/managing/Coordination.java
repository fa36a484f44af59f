package dev.plumbline.generator.managing;

import java.util.List;

/** The words between a verb and its object, and after the object. */
final class Coordination {
  private static final int MOST_VERBS = 4;

  private Coordination() {}

  /** The place after a verb and those that share its object: "hire, train and retain". */
  static int past(ClauseContext context, Verb verb, int at) {
    int end = at + 1;
    if (context.clause().word(end).equals("up") && !context.clause().word(end + 1).equals("to")) {
      end++;
    }
    for (int i = 0; i < MOST_VERBS; i++) {
      int next = pastJoining(context, end);
      while (next > end && isAdverb(context, next)) {
        next++;
      }
      if (next == end || !isSameForm(context, verb, next)) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isAdverb(ClauseContext context, int at) {
    return context.clause().word(at).endsWith("ly") || context.is(WordClass.ADVERB, at);
  }

  private static int pastJoining(ClauseContext context, int at) {
    int next = at;
    while (isJoining(context.clause().word(next))) {
      next++;
    }
    return next;
  }

  private static boolean isJoining(String word) {
    return word.equals(",") || word.equals("and") || word.equals("or");
  }

  private static boolean isSameForm(ClauseContext context, Verb verb, int at) {
    String word = context.clause().word(at);
    boolean free =
        !word.isEmpty()
            && !context.is(WordClass.SMALL, at)
            && !context.is(WordClass.PERSON, at)
            && !context.is(WordClass.GROUP, at)
            && !context.is(WordClass.TALENT, at);
    return free && (isOfForm(context, verb, word) || Verb.Form.of(word) == verb.form());
  }

  private static boolean isOfForm(ClauseContext context, Verb verb, String word) {
    return context.lexicon().verbs().getOrDefault(word, List.of()).stream()
        .anyMatch(other -> other.form() == verb.form());
  }

  /** The place after "the team's operations" and the like; below 0 if there is none here. */
  static int pastOperations(ClauseContext context, int at) {
    for (int i = at; i < Math.min(at + 4, context.clause().size() - 1); i++) {
      String word = context.clause().word(i);
      if (isOfPeople(context, word)
          && context.is(WordClass.OPERATIONS, i + 1)
          && context.isEnd(i + 2)) {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean isOfPeople(ClauseContext context, String word) {
    int mark = word.endsWith("'") ? 1 : word.endsWith("'s") ? 2 : 0;
    String owner = word.substring(0, word.length() - mark);
    return mark > 0
        && (context.lexicon().is(WordClass.GROUP, owner)
            || context.lexicon().is(WordClass.PERSON, owner));
  }

  /** Whether a named group of people is only led through something. */
  static boolean isThrough(ClauseContext context, int at) {
    return switch (context.clause().word(at)) {
      case "through", "throughout", "towards", "toward", "on", "during", "when", "while" -> true;
      default -> false;
    };
  }

  /** Whether a group is only led through, towards or in something. */
  static boolean isOnAWay(ClauseContext context, int at) {
    String word = context.clause().word(at);
    return switch (word) {
      case "through", "throughout", "towards", "toward", "on", "during", "when", "while", "by" ->
          true;
      case "to", "for", "technically", "into" -> true;
      case "in" -> context.clause().word(at + 1).endsWith("ing");
      default -> false;
    };
  }
}
