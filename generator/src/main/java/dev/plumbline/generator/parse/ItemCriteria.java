package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Item;
import dev.plumbline.generator.markdown.ItemExample;
import dev.plumbline.generator.model.Criterion;
import java.util.ArrayList;
import java.util.List;

/** List items as criteria. */
final class ItemCriteria {
  private final FileReading reading;

  ItemCriteria(FileReading reading) {
    this.reading = reading;
  }

  /** Those of the items that this build serves. */
  List<CriterionDraft> served(List<Item> items) {
    List<CriterionDraft> drafts = new ArrayList<>();
    for (Item item : items) {
      if (reading.audiences().serve(item.attributes().audience())) {
        drafts.add(draft(item));
      } else {
        cut(item, reading.cut());
      }
    }
    return drafts;
  }

  private CriterionDraft draft(Item item) {
    String id = item.attributes().id();
    if (id != null) {
      Ids.check(id, "criterion", item.attributes().place(), reading.findings());
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
    List<Criterion.Example> examples = new ArrayList<>();
    for (ItemExample example : written) {
      if (reading.audiences().serve(example.attributes().audience())) {
        examples.add(new Criterion.Example(example.text(), example.attributes().audience()));
      }
    }
    return examples;
  }

  /** Remembers what a link to an item that is left out may end in. */
  static void cut(Item item, Cut cut) {
    String id = item.attributes().id();
    cut.fragment(id == null ? "" : id);
    cut.fragment(DerivedId.of(item.text().plain()));
  }
}
