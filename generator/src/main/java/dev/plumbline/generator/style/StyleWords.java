package dev.plumbline.generator.style;

import dev.plumbline.generator.markdown.TermMatcher;
import dev.plumbline.generator.model.Framework;
import java.util.List;

/**
 * The words that rules of style look for in every part of a framework.
 *
 * @param lexicon the words of the framework's language, with the changes of its owners
 * @param weasels the words that leave open whether an expectation is met
 * @param pronouns pronouns of one gender, and pairs of pronouns
 * @param openings the openings of criteria
 * @param people a detector of the names of persons
 */
record StyleWords(
    StyleLexicon lexicon,
    WeaselWords weasels,
    TermMatcher pronouns,
    Openings openings,
    PersonNames people) {
  static StyleWords of(StyleLexicon lexicon, Framework framework) {
    TermMatcher pronouns =
        new TermMatcher(
            List.of(
                lexicon.words(StyleLexicon.PRONOUNS), lexicon.words(StyleLexicon.PAIRED_PRONOUNS)));
    return new StyleWords(
        lexicon,
        WeaselWords.of(lexicon),
        pronouns,
        Openings.of(lexicon),
        new PersonNames(framework, lexicon));
  }
}
