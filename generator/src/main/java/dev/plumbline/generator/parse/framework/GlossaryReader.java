package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.parse.yaml.YamlReader;
import dev.plumbline.generator.parse.yaml.YamlText;
import dev.plumbline.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of glossary.yaml. Definitions do not explain words in turn. */
public final class GlossaryReader {
  private final ParseContext context;

  /**
   * @param context without terms, since they are only read here
   */
  public GlossaryReader(ParseContext context) {
    this.context = context;
  }

  public List<Term> read(@Nullable SourceFile file) {
    if (file == null) {
      return List.of();
    }
    YamlNode root =
        new YamlReader(context.findings()).read(new YamlText(context.path(), file.text(), 1));
    if (root == null || root.isNull()) {
      return List.of();
    }
    Ids ids = new Ids(context.findings());
    List<Term> terms = new Values(context).list("the glossary", root, node -> term(node, ids));
    checkAliases(terms);
    return terms;
  }

  /** Reports an alias that another term has too: a word can be explained by one of them only. */
  private void checkAliases(List<Term> terms) {
    Map<String, Term> explained = new HashMap<>();
    for (Term term : terms) {
      List<String> spellings = new ArrayList<>(term.aliases());
      spellings.add(term.term());
      for (String spelling : spellings) {
        Term first = explained.putIfAbsent(UniqueNames.fold(spelling), term);
        if (first != null && !first.equals(term)) {
          context
              .findings()
              .add(
                  Code.DUPLICATE_NAME,
                  term.place(),
                  "\""
                      + spelling
                      + "\" is explained by the term \""
                      + first.term()
                      + "\" too, on line "
                      + first.place().line()
                      + ".",
                  "remove it from one of the terms or their aliases.");
        }
      }
    }
  }

  private Optional<Term> term(YamlNode node, Ids ids) {
    return Fields.of(node, "a term", context)
        .flatMap(
            fields -> {
              Optional<Ref> term =
                  fields.required("term").flatMap(value -> fields.values().ref("term", value));
              Prose definition = fields.requiredMarkdown("definition");
              List<String> aliases = fields.texts("aliases");
              Place place = fields.place();
              fields.finish();
              return term.filter(
                      ref -> ids.take(ref.id().toLowerCase(Locale.ROOT), "term", ref.place()))
                  .map(ref -> new Term(ref.id(), definition, aliases, place));
            });
  }

  /** All spellings of each term. */
  public static List<List<String>> spellings(List<Term> glossary) {
    List<List<String>> spellings = new ArrayList<>();
    for (Term term : glossary) {
      List<String> of = new ArrayList<>();
      of.add(term.term());
      of.addAll(term.aliases());
      spellings.add(of);
    }
    return spellings;
  }
}
