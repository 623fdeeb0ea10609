package org.topoi.analysis.theme;

/**
 * How a theme is named and what belongs to it.
 *
 * @param group the heading under which it stands, for instance "Order of the world"
 * @param name its name, for instance "Multipolarity"
 * @param definition what it is, one or two sentences
 * @param inclusion what counts, for a human coder and for the next pattern; may be empty
 * @param exclusion what does not count; may be empty
 * @param counterpart slug of the theme that the other side of an argument tends to use; may be
 *     empty
 */
public record ThemeLabel(
    String group,
    String name,
    String definition,
    String inclusion,
    String exclusion,
    String counterpart) {}
