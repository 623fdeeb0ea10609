package org.topoi.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands before the first paragraph of a text. A text without a paragraph has no head.
 *
 * @param size how many passages stand before the first paragraph
 * @param navigation lines that lead around the page
 * @param dates lines that say a date
 * @param headline the headline among the others
 */
record Head(int size, List<Passage> navigation, List<DatedPassage> dates, Headline headline) {

  Head {
    navigation = List.copyOf(navigation);
    dates = List.copyOf(dates);
  }

  /** A line that says a date, and where it stands. */
  record DatedPassage(Passage passage, PublicationLine line) {}

  static Head of(PastedText text) {
    int size = size(text.passages());
    List<Passage> navigation = new ArrayList<>();
    List<DatedPassage> dates = new ArrayList<>();
    List<Passage> others = new ArrayList<>();
    for (Passage passage : text.passages().subList(0, size)) {
      Optional<PublicationLine> date = PublicationLine.read(passage.text());
      if (date.isPresent()) {
        dates.add(new DatedPassage(passage, date.get()));
      } else {
        (Boilerplate.isNavigation(passage.text()) ? navigation : others).add(passage);
      }
    }
    return new Head(size, navigation, dates, Headline.among(others, text));
  }

  /**
   * Returns the lines that are not text, in their order.
   *
   * @param dated whether a date was taken, so that lines that only say it are spent
   */
  List<Passage> leftOut(boolean dated) {
    Stream<Passage> spent =
        dates.stream().filter(date -> dated || date.line().changed()).map(DatedPassage::passage);
    return Stream.of(navigation.stream(), headline.before().stream(), spent)
        .flatMap(passages -> passages)
        .sorted((one, other) -> Integer.compare(one.first(), other.first()))
        .toList();
  }

  private static int size(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      String text = passages.get(i).text();
      boolean begins = passages.get(i).isProse() || Dateline.read(text).isPresent();
      if (begins && PublicationLine.read(text).isEmpty()) {
        return i;
      }
    }
    return 0;
  }
}
