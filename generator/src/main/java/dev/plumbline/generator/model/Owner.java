package dev.plumbline.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person or team that answers for a part of the framework.
 *
 * @param handles what a code host knows the owner by: {@code @anna}, {@code @org/people}, or an
 *     e-mail address; none where no host does
 */
public record Owner(String name, @Nullable String url, List<String> handles) {
  public Owner {
    handles = List.copyOf(handles);
  }
}
