package org.topoi.web.layout;

/**
 * How a page was computed and how to cite it.
 *
 * @param corpus name of the corpus
 * @param extent its size and span, as it stands under the name
 * @param dictionary name and version of the dictionary
 * @param software version of the software
 * @param view address of this view
 * @param retrieved the day on which it was opened, written out
 */
public record Imprint(
    String corpus,
    String extent,
    String dictionary,
    String software,
    String view,
    String retrieved) {}
