package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.markdown.Item;
import dev.plumbline.generator.markdown.ItemExample;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;

/** List items as criteria. */
final class ItemCriteria {
  private final ParseContext context;
  private final PlaceholderFilter placeholders;

  ItemCriteria(ParseContext context) {
    this.context = context;
    this.placeholders = new PlaceholderFilter(context);
  }

  List<CriterionDraft> of(List<Item> items) {
    return items.stream()
        .filter(item -> !placeholders.holds(item.text()))
        .map(this::draft)
        .toList();
  }

  private CriterionDraft draft(Item item) {
    String id = item.attributes().id();
    if (id != null) {
      Ids.check(id, "criterion", item.attributes().place(), context.findings());
    }
    return new CriterionDraft(
        id,
        item.text(),
        item.detail(),
        examples(item.examples()),
        item.attributes().tags(),
        item.attributes().audience(),
        item.place());
  }

  private List<Criterion.Example> examples(List<ItemExample> written) {
    return written.stream()
        .filter(example -> !placeholders.holds(example.text()))
        .map(example -> new Criterion.Example(example.text(), example.attributes().audience()))
        .toList();
  }
}
