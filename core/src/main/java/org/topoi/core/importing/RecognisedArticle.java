package org.topoi.core.importing;

import java.util.List;
import org.topoi.core.article.PublicationDate;

/**
 * What a pasted text says about itself.
 *
 * @param title its title; empty when no line is one
 * @param source where it appeared; empty when it does not say
 * @param date when it was published, if the text says so without a doubt
 * @param body the text that is left when navigation lines, title and notes are taken off
 * @param findings what was recognised, each with the words it was recognised by, and what is open
 */
public record RecognisedArticle(
    String title, String source, PublicationDate date, String body, List<Finding> findings) {

  public RecognisedArticle {
    findings = List.copyOf(findings);
  }

  /**
   * One thing that was recognised, or that has to be asked.
   *
   * @param field what it is about
   * @param value the value found or proposed, as it would stand in the form; empty when there is
   *     none
   * @param evidence the words of the text on which it rests; empty when there are none
   * @param certain whether it was taken; otherwise it is proposed and a person has to say
   */
  public record Finding(Field field, String value, String evidence, boolean certain) {}

  /** What a text can say about itself. */
  public enum Field {
    TITLE,
    SOURCE,
    PLACE,
    DATE,
    LEFT_OUT
  }
}
