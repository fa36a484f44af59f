package dev.plumbline.generator.page;

import java.util.List;

/**
 * What a server shows for an address that does not exist.
 *
 * @param links where to go instead
 */
public record NotFoundView(Frame frame, String title, String sentence, List<Link> links)
    implements View {}
