package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** Someone is the line manager, the hiring manager, a manager of people. */
final class RoleAct implements Act {
  private static final String ANY_MANAGER = "manager";

  @Override
  public @Nullable Span at(Scene scene, int at) {
    Phrase role = scene.at(Part.ROLE, at);
    if (role == null || !role.equals(scene.endingAt(Part.ROLE, at + role.size() - 1))) {
      return null;
    }
    int end = end(scene, role, at + role.size());
    int before = beforeDescription(scene, at);
    boolean named = role.size() > 1 || before < at - 1 || end > at + 1;
    return end >= 0 && named && isHeld(scene, before, at) ? new Span(at, end) : null;
  }

  /** The place after the role and those whom it is held over; below 0 if it is none. */
  private static int end(Scene scene, Phrase role, int after) {
    boolean over = scene.clause().word(after).equals("of") || role.last().equals("of");
    int from = role.last().equals("of") ? after : after + 1;
    People people = over ? People.at(scene.lexicon(), scene.clause(), from) : null;
    if (people != null) {
      return people.borrowed() ? -1 : people.end();
    }
    boolean whole = scene.isEnd(after) && !role.last().equals("of");
    return whole && !(over && role.first().startsWith(ANY_MANAGER)) ? after : -1;
  }

  private static int beforeDescription(Scene scene, int at) {
    int before = at - 1;
    while (before >= 0 && isDescription(scene, before)) {
      before--;
    }
    return before;
  }

  private static boolean isDescription(Scene scene, int at) {
    String word = scene.clause().word(at);
    return scene.is(Part.PLAIN, at) || word.endsWith("'s") || word.endsWith("s'");
  }

  /** Whether the words before say that someone is it. */
  private static boolean isHeld(Scene scene, int before, int at) {
    Clause clause = scene.clause();
    if (before < 0) {
      return isEntry(scene, at) && !scene.agency().isOptional(0);
    }
    if (clause.word(before).equals("as")) {
      return !isExample(clause.word(before - 1)) && !scene.agency().isDenied(before);
    }
    if (scene.is(Part.BE, before)) {
      return isDirect(scene, before, Verb.Form.THIRD_PERSON);
    }
    return false;
  }

  /** Whether "as" compares or gives an example, as after "such" and "as well". */
  private static boolean isExample(String before) {
    return before.equals("such") || before.equals("well") || before.equals("same");
  }

  private static boolean isDirect(Scene scene, int be, Verb.Form form) {
    return switch (scene.clause().word(be)) {
      case "be" -> scene.agency().isOwn(be, Verb.Form.BARE);
      case "being" -> scene.agency().isOwn(be, Verb.Form.ING);
      default -> scene.agency().isOwn(be, form);
    };
  }

  /** Whether a list names the role itself: "Line manager for two engineers", not "Managers". */
  private static boolean isEntry(Scene scene, int at) {
    Clause clause = scene.clause();
    String next = clause.word(at + 2);
    boolean alone = next.isEmpty() || next.equals("of") || next.equals("for") || next.equals("to");
    boolean joined = next.equals(",") || next.equals("and");
    return at == 0
        && clause.word(1).equals(ANY_MANAGER)
        && clause.after().isEmpty()
        && (alone || joined);
  }
}
