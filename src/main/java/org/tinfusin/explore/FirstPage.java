package org.tinfusin.explore;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the first answer of an address holds.
 *
 * @param status HTTP status
 * @param head elements for the head: title, description, previews, structured data
 * @param body the words of the page
 */
public record FirstPage(int status, List<Element> head, Element body) {
  public FirstPage {
    head = List.copyOf(head);
  }
}
