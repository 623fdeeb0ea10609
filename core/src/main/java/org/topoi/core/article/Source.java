package org.topoi.core.article;

/**
 * A newspaper, agency or office in which articles appear.
 *
 * @param id its number
 * @param name its name, in the spelling in which it first came in
 */
public record Source(long id, String name) {}
