package org.tinfusin.family;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.tinfusin.language.SearchQuestion;

/** Published narratives for somebody who has to choose one. */
@Service
public class NarrativeNames {
  private static final int MOST = 12;
  private static final Pattern ADDRESS =
      Pattern.compile("(?:.*/narratives/)?([a-z0-9]+(?:-[a-z0-9]+)*)(?:[?#].*)?");

  private final NarrativeNameQuery query;

  NarrativeNames(NarrativeNameQuery query) {
    this.query = query;
  }

  public Optional<NarrativeName> of(String slug) {
    return query.of(List.of(slug)).stream().findFirst();
  }

  /** Those of these that are published. */
  public List<NarrativeName> of(Collection<String> slugs) {
    return slugs.isEmpty() ? List.of() : query.of(slugs);
  }

  /** The one at a pasted address, or those that some words find. */
  public List<NarrativeName> find(String typed) {
    Matcher address = ADDRESS.matcher(typed.strip());
    if (address.matches()) {
      List<NarrativeName> there = query.of(List.of(address.group(1)));
      if (!there.isEmpty()) {
        return there;
      }
    }
    SearchQuestion question = SearchQuestion.of(typed);
    return question.isEmpty() ? List.of() : query.find(question, MOST);
  }
}
