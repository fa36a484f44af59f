package dev.plumbline.generator.managing;

import dev.plumbline.generator.model.ParitySettings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A reader that finds the words by which a text makes someone manage people. */
public final class Managing {
  private static final List<Act> OF_ANYONE =
      List.of(
          new VerbAct(),
          new FullAct(),
          new RoleAct(),
          new MatterAct(),
          new ChargeAct(),
          new ReportsAct(),
          new GivenAct());
  private static final List<Act> OF_MANAGERS =
      Stream.concat(OF_ANYONE.stream(), Stream.of(new TeamAct())).toList();

  private final ManagingLexicon lexicon;
  private final Acts ofAnyone;
  private final Acts ofManager;

  private Managing(ManagingLexicon lexicon) {
    this.lexicon = lexicon;
    this.ofAnyone = new Acts(lexicon, OF_ANYONE);
    this.ofManager = new Acts(lexicon, OF_MANAGERS);
  }

  /**
   * A reader of a language, with the owners' changes.
   *
   * @param locale BCP 47; only its language counts
   * @param own the owners' additions to the language's list, and exceptions from it
   * @param titles those of the framework's levels, which name people
   */
  public static Managing of(String locale, ParitySettings.Lexicon own, Collection<String> titles) {
    return new Managing(ManagingLexicon.of(locale, own, titles));
  }

  /** Whether there is neither a list for the language nor any phrase of the owners. */
  public boolean isWordless() {
    return lexicon.isEmpty();
  }

  /** Whether there is a list for the language. */
  public boolean knowsLanguage() {
    return !lexicon.verbs().isEmpty();
  }

  /** The words by which a text of an individual level makes someone manage people. */
  public Optional<String> ofIndividual(String text) {
    return find(text, Addressee.INDIVIDUAL, ofAnyone);
  }

  /** The words by which a text of a management level asks for managing people. */
  public Optional<String> ofManager(String text) {
    return find(text, Addressee.MANAGER, ofManager);
  }

  private Optional<String> find(String text, Addressee addressee, Acts acts) {
    for (Clause clause : Clauses.of(text)) {
      ClauseContext context = new ClauseContext(lexicon, clause, addressee);
      for (int at = 0; at < clause.size(); at++) {
        for (Act act : acts.beginningWith(clause.word(at))) {
          Act.Span span = act.at(context, at);
          if (span != null && !isExcepted(clause, span)) {
            return Optional.of(clause.said(span.start(), span.end()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isExcepted(Clause clause, Act.Span span) {
    List<String> words = clause.words().subList(span.start(), span.end());
    for (int i = 0; i < words.size(); i++) {
      if (lexicon.except().at(words, i) != null) {
        return true;
      }
    }
    return false;
  }
}
