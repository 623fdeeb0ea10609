package org.topoi.web.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.Selection;

/** Opens the view of two selections that a request asks for. */
@ApplicationScoped
public class ComparisonViews {

  /** The parameter that says what the reference is. */
  private static final String NAME = "reference";

  /** What a target is compared with. */
  private enum Reference {
    /** Every article of the corpus that is not in the target. */
    REST,
    /** What the parameters behind {@code b.} select; without any, the whole corpus. */
    SELECTION
  }

  private final LiveCorpus corpus;

  ComparisonViews(LiveCorpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Opens a view. Without a word about it the reference is the rest of the corpus.
   *
   * @param uri the address that was asked for
   * @param settings names of the page's own parameters, beside those of the selections
   */
  public ComparisonView open(UriInfo uri, Set<String> settings) {
    CorpusIndex index = corpus.current();
    Parameters sent = Parameters.of(uri.getQueryParameters(), names(settings));
    Selection target = SelectionParameters.read(sent, index.dictionary(), ComparisonView.TARGET);
    boolean rest = reference(sent) == Reference.REST;
    Selection reference =
        rest
            ? target.rest()
            : SelectionParameters.read(sent, index.dictionary(), ComparisonView.REFERENCE);
    View page =
        new View(Views.path(uri), written(sent, target, reference, rest), Selection.WHOLE, index);
    return new ComparisonView(page, target, reference, rest);
  }

  private static Set<String> names(Set<String> settings) {
    Set<String> names = new TreeSet<>(settings);
    names.add(NAME);
    for (String name : SelectionParameters.NAMES) {
      names.add(ComparisonView.TARGET + name);
      names.add(ComparisonView.REFERENCE + name);
    }
    return names;
  }

  private static Reference reference(Parameters sent) {
    boolean given = SelectionParameters.isGiven(sent, ComparisonView.REFERENCE);
    Reference reference =
        sent.choice(NAME, Reference.class, given ? Reference.SELECTION : Reference.REST);
    if (given && reference == Reference.REST) {
      throw new UnreadableParameterException(
          NAME, "rest", "selection, or left out, beside parameters that begin with b.");
    }
    return reference;
  }

  /** Returns the parameters with both selections as links write them, so that parts can go. */
  private static Parameters written(
      Parameters sent, Selection target, Selection reference, boolean rest) {
    Map<String, List<String>> values = new TreeMap<>(sent.values());
    values
        .keySet()
        .removeIf(
            name ->
                name.startsWith(ComparisonView.TARGET)
                    || name.startsWith(ComparisonView.REFERENCE));
    Query query = SelectionParameters.write(target).prefixed(ComparisonView.TARGET);
    if (rest) {
      values.remove(NAME);
    } else {
      query = query.and(SelectionParameters.write(reference).prefixed(ComparisonView.REFERENCE));
      values.put(NAME, List.of(Parameters.written(Reference.SELECTION)));
    }
    for (Query.Entry entry : query.entries()) {
      values.computeIfAbsent(entry.name(), unused -> new ArrayList<>()).add(entry.value());
    }
    return new Parameters(values);
  }
}
