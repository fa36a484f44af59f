package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** The role of a line manager, a hiring manager, or a manager of people. */
final class RoleAct implements Act {
  private static final String ANY_MANAGER = "manager";

  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.of(WordClass.ROLE).begin(word);
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    Phrase role = context.at(WordClass.ROLE, at);
    if (role == null || !role.equals(context.endingAt(WordClass.ROLE, at + role.size() - 1))) {
      return null;
    }
    int end = end(context, role, at + role.size());
    int before = beforeDescription(context, at);
    boolean named = role.size() > 1 || before < at - 1 || end > at + 1;
    return end >= 0 && named && isHeld(context, before, at) ? new Span(at, end) : null;
  }

  /** The place after the role and the people under it; below 0 if it is no such role. */
  private static int end(ClauseContext context, Phrase role, int after) {
    boolean over = context.clause().word(after).equals("of") || role.last().equals("of");
    int from = role.last().equals("of") ? after : after + 1;
    PeoplePhrase people = over ? PeoplePhrase.at(context.lexicon(), context.clause(), from) : null;
    if (people != null) {
      return people.borrowed() ? -1 : people.end();
    }
    boolean whole = context.isEnd(after) && !role.last().equals("of");
    return whole && !(over && role.first().startsWith(ANY_MANAGER)) ? after : -1;
  }

  private static int beforeDescription(ClauseContext context, int at) {
    int before = at - 1;
    while (before >= 0 && isDescription(context, before)) {
      before--;
    }
    return before;
  }

  private static boolean isDescription(ClauseContext context, int at) {
    String word = context.clause().word(at);
    return context.is(WordClass.PLAIN, at) || word.endsWith("'s") || word.endsWith("s'");
  }

  /** Whether the words before say that someone has the role. */
  private static boolean isHeld(ClauseContext context, int before, int at) {
    Clause clause = context.clause();
    if (before < 0) {
      return isEntry(context, at) && !context.modality().isOptional(0);
    }
    if (clause.word(before).equals("as")) {
      return !isExample(clause.word(before - 1)) && !context.modality().isDenied(before);
    }
    if (context.is(WordClass.BE, before)) {
      return isDirect(context, before, Verb.Form.THIRD_PERSON);
    }
    return false;
  }

  /** Whether "as" compares or gives an example, as after "such" and "as well". */
  private static boolean isExample(String before) {
    return before.equals("such") || before.equals("well") || before.equals("same");
  }

  private static boolean isDirect(ClauseContext context, int be, Verb.Form form) {
    return switch (context.clause().word(be)) {
      case "be" -> context.agency().isOwn(be, Verb.Form.BARE);
      case "being" -> context.agency().isOwn(be, Verb.Form.ING);
      default -> context.agency().isOwn(be, form);
    };
  }

  /**
   * Whether an entry of a list names the role itself: "Line manager for two engineers", not
   * "Managers".
   */
  private static boolean isEntry(ClauseContext context, int at) {
    Clause clause = context.clause();
    String next = clause.word(at + 2);
    boolean alone = next.isEmpty() || next.equals("of") || next.equals("for") || next.equals("to");
    boolean joined = next.equals(",") || next.equals("and");
    return at == 0
        && clause.word(1).equals(ANY_MANAGER)
        && clause.after().isEmpty()
        && (alone || joined);
  }
}
